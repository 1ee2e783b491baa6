// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const school = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"school.schema.json","title":"School","description":"Eén school (één vestigingsplaats) met haar aanbod per schooljaar. De naam van het bestand is het kenmerk van de school en verandert nooit.","type":"object","additionalProperties":false,"required":["naam","straat","postcode","gemeente","onderwijs","aanbod"],"properties":{"naam":{"title":"Naam","description":"De naam van de school, zoals ouders ze kennen.","type":"string","minLength":1,"maxLength":100},"straat":{"title":"Straat en nummer","description":"Het straatadres van deze vestigingsplaats.","type":"string","minLength":1,"maxLength":100},"postcode":{"title":"Postcode","description":"Vier cijfers.","type":"integer","minimum":1000,"maximum":9999},"gemeente":{"title":"Gemeente","description":"De gemeente of deelgemeente die bij de postcode hoort.","type":"string","minLength":1,"maxLength":60},"directie":{"title":"Directie","description":"Alleen als het LOP dit veld gebruikt. Schrijf een functie of een dienst.","type":"string","minLength":1,"maxLength":100},"email":{"$ref":"begrippen.schema.json#/$defs/email"},"telefoon":{"$ref":"begrippen.schema.json#/$defs/telefoon"},"website":{"title":"Website","description":"Het adres van de website van de school. Begin met https://.","type":"string","minLength":10,"maxLength":200},"net":{"title":"Net","description":"Het onderwijsnet van de school.","enum":["GO!","Gemeentelijk","Provinciaal","Vrij gesubsidieerd"]},"onderwijs":{"title":"Onderwijs","description":"Gewoon of buitengewoon secundair onderwijs.","enum":["gewoon","buitengewoon"]},"vestiging":{"title":"Vestiging","description":"De officiële nummers van de school en van deze vestigingsplaats.","type":"object","additionalProperties":false,"required":["schoolnummer"],"properties":{"schoolnummer":{"title":"Schoolnummer","description":"Het nummer van de school bij het Agentschap voor Onderwijsdiensten.","type":"integer","minimum":1,"maximum":999999},"volgnummer":{"title":"Volgnummer","description":"Het volgnummer van deze vestigingsplaats binnen de school.","type":"integer","minimum":1,"maximum":999}}},"ligging":{"title":"Ligging","description":"Waar de school ligt, in graden (WGS 84).","type":"object","additionalProperties":false,"required":["lat","lon"],"properties":{"lat":{"title":"Breedtegraad","description":"Graden noorderbreedte.","type":"number","minimum":49.4,"maximum":51.6},"lon":{"title":"Lengtegraad","description":"Graden oosterlengte.","type":"number","minimum":2.5,"maximum":6.5}}},"bevestigd":{"title":"Bevestigd","description":"Wanneer de school haar gegevens het laatst bevestigde. De server vult dit in.","type":"string","pattern":"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+0[12]:00$"},"aanbod":{"title":"Aanbod","description":"Per schooljaar: wat de school aanbiedt en hoeveel plaatsen er zijn.","type":"object","maxProperties":12,"propertyNames":{"$ref":"begrippen.schema.json#/$defs/schooljaar"},"additionalProperties":{"$ref":"#/$defs/schooljaaraanbod"}}},"$defs":{"schooljaaraanbod":{"title":"Schooljaar","description":"Het aanbod van één schooljaar.","type":"object","additionalProperties":false,"required":["niveaus"],"properties":{"percentageIndicator":{"title":"Percentage indicatorleerlingen","description":"Alleen in het buitengewoon onderwijs: het percentage indicatorleerlingen van de school in dit schooljaar.","type":"number","minimum":0,"maximum":100},"niveaus":{"title":"Niveaus","description":"Eén rij per niveau waarop plaatsen geteld worden.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/niveau"}}}},"niveau":{"title":"Niveau","description":"Eén of meer administratieve groepen waarvoor de plaatsen samen geteld worden.","type":"object","additionalProperties":false,"required":["groepen"],"properties":{"groepen":{"title":"Administratieve groepen","description":"De nummers van de groepen. Meer dan één: het aantal plaatsen geldt voor die groepen samen.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"begrippen.schema.json#/$defs/groepsnummer"}},"achtervoegsel":{"title":"Achtervoegsel","description":"Onderscheidt twee niveaus met dezelfde groep, zoals \"Type 2\". Het LOP vult dit in.","type":"string","minLength":1,"maxLength":40},"capaciteit":{"title":"Capaciteit","description":"Hoeveel leerlingen de school kan inschrijven. Je hoeft geen rekening te houden met plaatsen voor indicator- en niet-indicatorleerlingen.","$ref":"begrippen.schema.json#/$defs/positiefAantal"},"ingeschrevenBijVolzet":{"title":"Ingeschreven bij volzetverklaring","description":"Hoeveel leerlingen ingeschreven zijn op het moment dat de school de groep volzet verklaart.","$ref":"begrippen.schema.json#/$defs/positiefAantal"},"zittendeLeerlingen":{"title":"Zittende leerlingen","description":"Alleen in het buitengewoon onderwijs: leerlingen die al ingeschreven zijn en blijven (ZLL).","$ref":"begrippen.schema.json#/$defs/aantal"},"vrijePlaatsen":{"title":"Vrije plaatsen","description":"0 is volzet. JA: er zijn nog plaatsen, zonder het aantal te zeggen. Of het aantal vrije plaatsen. Leeg: nog plaatsen vrij.","anyOf":[{"$ref":"begrippen.schema.json#/$defs/aantal"},{"const":"JA"}]},"contingentIndicator":{"title":"Contingent indicatorleerlingen","description":"Alleen in het buitengewoon onderwijs: vrije plaatsen voor indicatorleerlingen (Ind.).","$ref":"begrippen.schema.json#/$defs/aantal"},"contingentNietIndicator":{"title":"Contingent niet-indicatorleerlingen","description":"Alleen in het buitengewoon onderwijs: vrije plaatsen voor niet-indicatorleerlingen (N.-ind.).","$ref":"begrippen.schema.json#/$defs/aantal"},"weigeringen":{"title":"Weigeringen","description":"Alleen als het LOP dit veld gebruikt: het aantal weigeringen.","$ref":"begrippen.schema.json#/$defs/aantal"},"info":{"title":"Extra info","description":"Korte uitleg voor ouders, hoogstens 200 tekens. Geen gegevens van personen, geen webadres.","type":"string","minLength":1,"maxLength":200}}}}};
const schema33 = {"title":"E-mail","description":"Op dit adres kunnen ouders de school bereiken.","type":"string","minLength":6,"maxLength":120,"pattern":"^[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"};
const schema34 = {"title":"Telefoon","description":"Op dit nummer kunnen ouders de school bereiken. Schrijf het met spaties, zoals 09 123 45 67.","type":"string","minLength":9,"maxLength":20};
const schema35 = {"title":"Schooljaar","description":"Twee opeenvolgende jaren, zoals 2026-2027.","type":"string","pattern":"^20\\d{2}-20\\d{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => [...text].length);
const pattern4 = new RegExp("^[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$", "u");
const pattern5 = new RegExp("^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+0[12]:00$", "u");
const pattern6 = new RegExp("^20\\d{2}-20\\d{2}$", "u");
const schema36 = {"title":"Schooljaar","description":"Het aanbod van één schooljaar.","type":"object","additionalProperties":false,"required":["niveaus"],"properties":{"percentageIndicator":{"title":"Percentage indicatorleerlingen","description":"Alleen in het buitengewoon onderwijs: het percentage indicatorleerlingen van de school in dit schooljaar.","type":"number","minimum":0,"maximum":100},"niveaus":{"title":"Niveaus","description":"Eén rij per niveau waarop plaatsen geteld worden.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/niveau"}}}};
const schema37 = {"title":"Niveau","description":"Eén of meer administratieve groepen waarvoor de plaatsen samen geteld worden.","type":"object","additionalProperties":false,"required":["groepen"],"properties":{"groepen":{"title":"Administratieve groepen","description":"De nummers van de groepen. Meer dan één: het aantal plaatsen geldt voor die groepen samen.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"begrippen.schema.json#/$defs/groepsnummer"}},"achtervoegsel":{"title":"Achtervoegsel","description":"Onderscheidt twee niveaus met dezelfde groep, zoals \"Type 2\". Het LOP vult dit in.","type":"string","minLength":1,"maxLength":40},"capaciteit":{"title":"Capaciteit","description":"Hoeveel leerlingen de school kan inschrijven. Je hoeft geen rekening te houden met plaatsen voor indicator- en niet-indicatorleerlingen.","$ref":"begrippen.schema.json#/$defs/positiefAantal"},"ingeschrevenBijVolzet":{"title":"Ingeschreven bij volzetverklaring","description":"Hoeveel leerlingen ingeschreven zijn op het moment dat de school de groep volzet verklaart.","$ref":"begrippen.schema.json#/$defs/positiefAantal"},"zittendeLeerlingen":{"title":"Zittende leerlingen","description":"Alleen in het buitengewoon onderwijs: leerlingen die al ingeschreven zijn en blijven (ZLL).","$ref":"begrippen.schema.json#/$defs/aantal"},"vrijePlaatsen":{"title":"Vrije plaatsen","description":"0 is volzet. JA: er zijn nog plaatsen, zonder het aantal te zeggen. Of het aantal vrije plaatsen. Leeg: nog plaatsen vrij.","anyOf":[{"$ref":"begrippen.schema.json#/$defs/aantal"},{"const":"JA"}]},"contingentIndicator":{"title":"Contingent indicatorleerlingen","description":"Alleen in het buitengewoon onderwijs: vrije plaatsen voor indicatorleerlingen (Ind.).","$ref":"begrippen.schema.json#/$defs/aantal"},"contingentNietIndicator":{"title":"Contingent niet-indicatorleerlingen","description":"Alleen in het buitengewoon onderwijs: vrije plaatsen voor niet-indicatorleerlingen (N.-ind.).","$ref":"begrippen.schema.json#/$defs/aantal"},"weigeringen":{"title":"Weigeringen","description":"Alleen als het LOP dit veld gebruikt: het aantal weigeringen.","$ref":"begrippen.schema.json#/$defs/aantal"},"info":{"title":"Extra info","description":"Korte uitleg voor ouders, hoogstens 200 tekens. Geen gegevens van personen, geen webadres.","type":"string","minLength":1,"maxLength":200}}};
const schema38 = {"title":"Nummer","description":"Het nummer van de administratieve groep.","type":"integer","minimum":1,"maximum":999999};
const schema39 = {"title":"Aantal","description":"Een geheel getal, 1 of meer.","type":"integer","minimum":1,"maximum":9999};
const schema41 = {"title":"Aantal","description":"Een geheel getal, 0 of meer.","type":"integer","minimum":0,"maximum":9999};
const func0 = Object.is;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groepen === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groepen"},message:"must have required property '"+"groepen"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groepen !== undefined){
let data0 = data.groepen;
if(Array.isArray(data0)){
if(data0.length > 20){
const err2 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"begrippen.schema.json#/$defs/groepsnummer/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"begrippen.schema.json#/$defs/groepsnummer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999},message:"must be <= 999999"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"begrippen.schema.json#/$defs/groepsnummer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err7 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.achtervoegsel !== undefined){
let data2 = data.achtervoegsel;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err9 = {instancePath:instancePath+"/achtervoegsel",schemaPath:"#/properties/achtervoegsel/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/achtervoegsel",schemaPath:"#/properties/achtervoegsel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/achtervoegsel",schemaPath:"#/properties/achtervoegsel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.capaciteit !== undefined){
let data3 = data.capaciteit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/capaciteit",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9999 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/capaciteit",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/capaciteit",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.ingeschrevenBijVolzet !== undefined){
let data4 = data.ingeschrevenBijVolzet;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/ingeschrevenBijVolzet",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/ingeschrevenBijVolzet",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/ingeschrevenBijVolzet",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.zittendeLeerlingen !== undefined){
let data5 = data.zittendeLeerlingen;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/zittendeLeerlingen",schemaPath:"begrippen.schema.json#/$defs/aantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9999 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/zittendeLeerlingen",schemaPath:"begrippen.schema.json#/$defs/aantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/zittendeLeerlingen",schemaPath:"begrippen.schema.json#/$defs/aantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.vrijePlaatsen !== undefined){
let data6 = data.vrijePlaatsen;
const _errs19 = errors;
let valid8 = false;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/vrijePlaatsen",schemaPath:"begrippen.schema.json#/$defs/aantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9999 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/vrijePlaatsen",schemaPath:"begrippen.schema.json#/$defs/aantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/vrijePlaatsen",schemaPath:"begrippen.schema.json#/$defs/aantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid8 = valid8 || _valid0;
const _errs23 = errors;
if("JA" !== data6){
const err24 = {instancePath:instancePath+"/vrijePlaatsen",schemaPath:"#/properties/vrijePlaatsen/anyOf/1/const",keyword:"const",params:{allowedValue: "JA"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err25 = {instancePath:instancePath+"/vrijePlaatsen",schemaPath:"#/properties/vrijePlaatsen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.contingentIndicator !== undefined){
let data7 = data.contingentIndicator;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/contingentIndicator",schemaPath:"begrippen.schema.json#/$defs/aantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9999 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/contingentIndicator",schemaPath:"begrippen.schema.json#/$defs/aantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/contingentIndicator",schemaPath:"begrippen.schema.json#/$defs/aantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.contingentNietIndicator !== undefined){
let data8 = data.contingentNietIndicator;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err29 = {instancePath:instancePath+"/contingentNietIndicator",schemaPath:"begrippen.schema.json#/$defs/aantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9999 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/contingentNietIndicator",schemaPath:"begrippen.schema.json#/$defs/aantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/contingentNietIndicator",schemaPath:"begrippen.schema.json#/$defs/aantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.weigeringen !== undefined){
let data9 = data.weigeringen;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err32 = {instancePath:instancePath+"/weigeringen",schemaPath:"begrippen.schema.json#/$defs/aantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9999 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/weigeringen",schemaPath:"begrippen.schema.json#/$defs/aantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err34 = {instancePath:instancePath+"/weigeringen",schemaPath:"begrippen.schema.json#/$defs/aantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.info !== undefined){
let data10 = data.info;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err35 = {instancePath:instancePath+"/info",schemaPath:"#/properties/info/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data10) < 1){
const err36 = {instancePath:instancePath+"/info",schemaPath:"#/properties/info/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.niveaus === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "niveaus"},message:"must have required property '"+"niveaus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "percentageIndicator") || (key0 === "niveaus"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.percentageIndicator !== undefined){
let data0 = data.percentageIndicator;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/percentageIndicator",schemaPath:"#/properties/percentageIndicator/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/percentageIndicator",schemaPath:"#/properties/percentageIndicator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/percentageIndicator",schemaPath:"#/properties/percentageIndicator/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.niveaus !== undefined){
let data1 = data.niveaus;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/niveaus",schemaPath:"#/properties/niveaus/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data1[i0], {instancePath:instancePath+"/niveaus/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/niveaus",schemaPath:"#/properties/niveaus/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="school.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.naam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.straat === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "straat"},message:"must have required property '"+"straat"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.gemeente === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gemeente"},message:"must have required property '"+"gemeente"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.onderwijs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onderwijs"},message:"must have required property '"+"onderwijs"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.aanbod === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aanbod"},message:"must have required property '"+"aanbod"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.naam !== undefined){
let data0 = data.naam;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err7 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.straat !== undefined){
let data1 = data.straat;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err10 = {instancePath:instancePath+"/straat",schemaPath:"#/properties/straat/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data1) < 1){
const err11 = {instancePath:instancePath+"/straat",schemaPath:"#/properties/straat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/straat",schemaPath:"#/properties/straat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.postcode !== undefined){
let data2 = data.postcode;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2 < 1000 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.gemeente !== undefined){
let data3 = data.gemeente;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err16 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data3) < 1){
const err17 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.directie !== undefined){
let data4 = data.directie;
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err19 = {instancePath:instancePath+"/directie",schemaPath:"#/properties/directie/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data4) < 1){
const err20 = {instancePath:instancePath+"/directie",schemaPath:"#/properties/directie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/directie",schemaPath:"#/properties/directie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.email !== undefined){
let data5 = data.email;
if(typeof data5 === "string"){
if(func2(data5) > 120){
const err22 = {instancePath:instancePath+"/email",schemaPath:"begrippen.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data5) < 6){
const err23 = {instancePath:instancePath+"/email",schemaPath:"begrippen.schema.json#/$defs/email/minLength",keyword:"minLength",params:{limit: 6},message:"must NOT have fewer than 6 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern4.test(data5)){
const err24 = {instancePath:instancePath+"/email",schemaPath:"begrippen.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"},message:"must match pattern \""+"^[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/email",schemaPath:"begrippen.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.telefoon !== undefined){
let data6 = data.telefoon;
if(typeof data6 === "string"){
if(func2(data6) > 20){
const err26 = {instancePath:instancePath+"/telefoon",schemaPath:"begrippen.schema.json#/$defs/telefoon/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data6) < 9){
const err27 = {instancePath:instancePath+"/telefoon",schemaPath:"begrippen.schema.json#/$defs/telefoon/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/telefoon",schemaPath:"begrippen.schema.json#/$defs/telefoon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.website !== undefined){
let data7 = data.website;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err29 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data7) < 10){
const err30 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.net !== undefined){
let data8 = data.net;
if(!((((data8 === "GO!") || (data8 === "Gemeentelijk")) || (data8 === "Provinciaal")) || (data8 === "Vrij gesubsidieerd"))){
const err32 = {instancePath:instancePath+"/net",schemaPath:"#/properties/net/enum",keyword:"enum",params:{allowedValues: schema31.properties.net.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.onderwijs !== undefined){
let data9 = data.onderwijs;
if(!((data9 === "gewoon") || (data9 === "buitengewoon"))){
const err33 = {instancePath:instancePath+"/onderwijs",schemaPath:"#/properties/onderwijs/enum",keyword:"enum",params:{allowedValues: schema31.properties.onderwijs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.vestiging !== undefined){
let data10 = data.vestiging;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.schoolnummer === undefined){
const err34 = {instancePath:instancePath+"/vestiging",schemaPath:"#/properties/vestiging/required",keyword:"required",params:{missingProperty: "schoolnummer"},message:"must have required property '"+"schoolnummer"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "schoolnummer") || (key1 === "volgnummer"))){
const err35 = {instancePath:instancePath+"/vestiging",schemaPath:"#/properties/vestiging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.schoolnummer !== undefined){
let data11 = data10.schoolnummer;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err36 = {instancePath:instancePath+"/vestiging/schoolnummer",schemaPath:"#/properties/vestiging/properties/schoolnummer/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 999999 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/vestiging/schoolnummer",schemaPath:"#/properties/vestiging/properties/schoolnummer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999},message:"must be <= 999999"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/vestiging/schoolnummer",schemaPath:"#/properties/vestiging/properties/schoolnummer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data10.volgnummer !== undefined){
let data12 = data10.volgnummer;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/vestiging/volgnummer",schemaPath:"#/properties/vestiging/properties/volgnummer/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 999 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/vestiging/volgnummer",schemaPath:"#/properties/vestiging/properties/volgnummer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/vestiging/volgnummer",schemaPath:"#/properties/vestiging/properties/volgnummer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/vestiging",schemaPath:"#/properties/vestiging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.ligging !== undefined){
let data13 = data.ligging;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.lat === undefined){
const err43 = {instancePath:instancePath+"/ligging",schemaPath:"#/properties/ligging/required",keyword:"required",params:{missingProperty: "lat"},message:"must have required property '"+"lat"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.lon === undefined){
const err44 = {instancePath:instancePath+"/ligging",schemaPath:"#/properties/ligging/required",keyword:"required",params:{missingProperty: "lon"},message:"must have required property '"+"lon"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "lat") || (key2 === "lon"))){
const err45 = {instancePath:instancePath+"/ligging",schemaPath:"#/properties/ligging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.lat !== undefined){
let data14 = data13.lat;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 51.6 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/ligging/lat",schemaPath:"#/properties/ligging/properties/lat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 51.6},message:"must be <= 51.6"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data14 < 49.4 || isNaN(data14)){
const err47 = {instancePath:instancePath+"/ligging/lat",schemaPath:"#/properties/ligging/properties/lat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 49.4},message:"must be >= 49.4"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/ligging/lat",schemaPath:"#/properties/ligging/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.lon !== undefined){
let data15 = data13.lon;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 6.5 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/ligging/lon",schemaPath:"#/properties/ligging/properties/lon/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6.5},message:"must be <= 6.5"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15 < 2.5 || isNaN(data15)){
const err50 = {instancePath:instancePath+"/ligging/lon",schemaPath:"#/properties/ligging/properties/lon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2.5},message:"must be >= 2.5"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/ligging/lon",schemaPath:"#/properties/ligging/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/ligging",schemaPath:"#/properties/ligging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.bevestigd !== undefined){
let data16 = data.bevestigd;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err53 = {instancePath:instancePath+"/bevestigd",schemaPath:"#/properties/bevestigd/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+0[12]:00$"},message:"must match pattern \""+"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+0[12]:00$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/bevestigd",schemaPath:"#/properties/bevestigd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.aanbod !== undefined){
let data17 = data.aanbod;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 12){
const err55 = {instancePath:instancePath+"/aanbod",schemaPath:"#/properties/aanbod/maxProperties",keyword:"maxProperties",params:{limit: 12},message:"must NOT have more than 12 properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key3 in data17){
const _errs40 = errors;
if(typeof key3 === "string"){
if(!pattern6.test(key3)){
const err56 = {instancePath:instancePath+"/aanbod",schemaPath:"begrippen.schema.json#/$defs/schooljaar/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-20\\d{2}$"},message:"must match pattern \""+"^20\\d{2}-20\\d{2}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/aanbod",schemaPath:"begrippen.schema.json#/$defs/schooljaar/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid5 = _errs40 === errors;
if(!valid5){
const err58 = {instancePath:instancePath+"/aanbod",schemaPath:"#/properties/aanbod/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key4 in data17){
if(!(validate22(data17[key4], {instancePath:instancePath+"/aanbod/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/aanbod",schemaPath:"#/properties/aanbod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const lop = validate26;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"lop.schema.json","title":"LOP","description":"Het lokaal overlegplatform: wie het is, welke schooljaren lopen en welke afspraken gelden.","type":"object","additionalProperties":false,"required":["nummer","naam","onderwijsniveau","adres","helpdesk","schooljaren","drempels","schakelaars","nazicht","voorbeeld"],"properties":{"nummer":{"title":"Nummer","description":"Het volgnummer van het LOP in bijlage 1 van het besluit van 7 oktober 2022.","type":"integer","minimum":1,"maximum":70},"naam":{"title":"Naam","description":"De naam van het LOP, zoals ze op de site staat.","type":"string","minLength":1,"maxLength":100},"onderwijsniveau":{"title":"Onderwijsniveau","description":"Basisonderwijs of secundair onderwijs.","enum":["basisonderwijs","secundair onderwijs"]},"adres":{"title":"Adres van de site","description":"Waar de publieke site staat, met een / op het einde. Een pad mag: https://voorbeeld.be/vrije-plaatsen/.","type":"string","maxLength":200,"pattern":"^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$"},"redactieUrl":{"title":"Adres van de redactie","description":"Waar scholen inloggen. Leeg: de site toont geen knop \"Inloggen\".","type":"string","maxLength":200,"pattern":"^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$"},"helpdesk":{"title":"Helpdesk","description":"Waar scholen en ouders met vragen terechtkunnen.","type":"object","additionalProperties":false,"required":["telefoon","email"],"properties":{"telefoon":{"title":"Telefoon","description":"Het nummer van de helpdesk.","$ref":"begrippen.schema.json#/$defs/telefoon"},"email":{"title":"E-mail","description":"Het e-mailadres van de helpdesk.","$ref":"begrippen.schema.json#/$defs/email"}}},"schooljaren":{"title":"Schooljaren","description":"De twee schooljaren die de site toont.","type":"object","additionalProperties":false,"required":["lopend","volgend"],"properties":{"lopend":{"title":"Lopend schooljaar","description":"Het schooljaar dat nu bezig is.","$ref":"begrippen.schema.json#/$defs/schooljaar"},"volgend":{"title":"Volgend schooljaar","description":"Het schooljaar daarna.","$ref":"begrippen.schema.json#/$defs/schooljaar"}}},"capaciteitVastVanaf":{"title":"Capaciteit vast vanaf","description":"Per schooljaar: vanaf wanneer een capaciteit vastligt. Geen tijdstip: de capaciteit ligt vast.","type":"object","maxProperties":12,"propertyNames":{"$ref":"begrippen.schema.json#/$defs/schooljaar"},"additionalProperties":{"$ref":"begrippen.schema.json#/$defs/tijdstip"}},"drempels":{"title":"Drempels","description":"Vanaf wanneer de site iets anders toont.","type":"object","additionalProperties":false,"required":["nietRecentNaDagen"],"properties":{"laatstePlaatsen":{"title":"Laatste plaatsen","description":"Bij dit aantal vrije plaatsen of minder staat er \"Laatste plaatsen\". Leeg: nooit.","$ref":"begrippen.schema.json#/$defs/positiefAantal"},"nietRecentNaDagen":{"title":"Niet recent na (dagen)","description":"Na zoveel dagen zonder bevestiging staat er \"Niet recent bevestigd\".","type":"integer","minimum":1,"maximum":366}}},"schakelaars":{"title":"Schakelaars","description":"Welke velden dit LOP gebruikt. Een veld dat uit staat, mag in geen enkel bestand voorkomen.","type":"object","additionalProperties":false,"required":["weigeringen","contingenten","directie"],"properties":{"weigeringen":{"title":"Weigeringen","description":"Scholen melden het aantal weigeringen.","type":"boolean"},"contingenten":{"title":"Contingenten","description":"Scholen voor buitengewoon onderwijs melden contingenten voor indicator- en niet-indicatorleerlingen.","type":"boolean"},"directie":{"title":"Directie","description":"Scholen vullen in wie de school leidt (een functie, geen naam).","type":"boolean"}}},"nazicht":{"title":"Nazicht","description":"Wat de LOP-deskundige bijkomend nakijkt voor het gepubliceerd wordt.","type":"object","additionalProperties":false,"required":["volzet","aanbod","schoolgegevens"],"properties":{"volzet":{"title":"Volzetverklaringen","description":"De LOP-deskundige kijkt volzetverklaringen na.","type":"boolean"},"aanbod":{"title":"Aanbod","description":"De LOP-deskundige kijkt toegevoegde en verwijderde opleidingen na.","type":"boolean"},"schoolgegevens":{"title":"Schoolgegevens","description":"De LOP-deskundige kijkt gewijzigde schoolgegevens na.","type":"boolean"}}},"voorbeeld":{"title":"Voorbeeld","description":"Aan: de cijfers zijn verzonnen, elke pagina zegt dat, en zoekmachines nemen de site niet op.","type":"boolean"},"geschiedenisVanaf":{"title":"Geschiedenis vanaf","description":"De commit waarmee de geschiedenis van dit LOP begint, voor een gekopieerde repository.","type":"string","maxLength":40,"pattern":"^[0-9a-f]{40}$"}}};
const schema52 = {"title":"Tijdstip","description":"Een dag, of een dag met een uur, in Belgische tijd: 2027-03-29 of 2027-03-29T09:00.","type":"string","pattern":"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"};
const pattern7 = new RegExp("^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$", "u");
const pattern13 = new RegExp("^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$", "u");
const pattern14 = new RegExp("^[0-9a-f]{40}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="lop.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nummer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nummer"},message:"must have required property '"+"nummer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.naam === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.onderwijsniveau === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onderwijsniveau"},message:"must have required property '"+"onderwijsniveau"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.adres === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adres"},message:"must have required property '"+"adres"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.helpdesk === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "helpdesk"},message:"must have required property '"+"helpdesk"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.schooljaren === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schooljaren"},message:"must have required property '"+"schooljaren"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.drempels === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drempels"},message:"must have required property '"+"drempels"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.schakelaars === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schakelaars"},message:"must have required property '"+"schakelaars"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.nazicht === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nazicht"},message:"must have required property '"+"nazicht"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.voorbeeld === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voorbeeld"},message:"must have required property '"+"voorbeeld"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.nummer !== undefined){
let data0 = data.nummer;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err11 = {instancePath:instancePath+"/nummer",schemaPath:"#/properties/nummer/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 70 || isNaN(data0)){
const err12 = {instancePath:instancePath+"/nummer",schemaPath:"#/properties/nummer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 70},message:"must be <= 70"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err13 = {instancePath:instancePath+"/nummer",schemaPath:"#/properties/nummer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.naam !== undefined){
let data1 = data.naam;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err14 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data1) < 1){
const err15 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.onderwijsniveau !== undefined){
let data2 = data.onderwijsniveau;
if(!((data2 === "basisonderwijs") || (data2 === "secundair onderwijs"))){
const err17 = {instancePath:instancePath+"/onderwijsniveau",schemaPath:"#/properties/onderwijsniveau/enum",keyword:"enum",params:{allowedValues: schema46.properties.onderwijsniveau.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.adres !== undefined){
let data3 = data.adres;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err18 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern7.test(data3)){
const err19 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/pattern",keyword:"pattern",params:{pattern: "^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$"},message:"must match pattern \""+"^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.redactieUrl !== undefined){
let data4 = data.redactieUrl;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err21 = {instancePath:instancePath+"/redactieUrl",schemaPath:"#/properties/redactieUrl/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern7.test(data4)){
const err22 = {instancePath:instancePath+"/redactieUrl",schemaPath:"#/properties/redactieUrl/pattern",keyword:"pattern",params:{pattern: "^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$"},message:"must match pattern \""+"^https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?/([A-Za-z0-9_-]+/)*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/redactieUrl",schemaPath:"#/properties/redactieUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.helpdesk !== undefined){
let data5 = data.helpdesk;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.telefoon === undefined){
const err24 = {instancePath:instancePath+"/helpdesk",schemaPath:"#/properties/helpdesk/required",keyword:"required",params:{missingProperty: "telefoon"},message:"must have required property '"+"telefoon"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5.email === undefined){
const err25 = {instancePath:instancePath+"/helpdesk",schemaPath:"#/properties/helpdesk/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "telefoon") || (key1 === "email"))){
const err26 = {instancePath:instancePath+"/helpdesk",schemaPath:"#/properties/helpdesk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.telefoon !== undefined){
let data6 = data5.telefoon;
if(typeof data6 === "string"){
if(func2(data6) > 20){
const err27 = {instancePath:instancePath+"/helpdesk/telefoon",schemaPath:"begrippen.schema.json#/$defs/telefoon/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data6) < 9){
const err28 = {instancePath:instancePath+"/helpdesk/telefoon",schemaPath:"begrippen.schema.json#/$defs/telefoon/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/helpdesk/telefoon",schemaPath:"begrippen.schema.json#/$defs/telefoon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.email !== undefined){
let data7 = data5.email;
if(typeof data7 === "string"){
if(func2(data7) > 120){
const err30 = {instancePath:instancePath+"/helpdesk/email",schemaPath:"begrippen.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data7) < 6){
const err31 = {instancePath:instancePath+"/helpdesk/email",schemaPath:"begrippen.schema.json#/$defs/email/minLength",keyword:"minLength",params:{limit: 6},message:"must NOT have fewer than 6 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern4.test(data7)){
const err32 = {instancePath:instancePath+"/helpdesk/email",schemaPath:"begrippen.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"},message:"must match pattern \""+"^[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/helpdesk/email",schemaPath:"begrippen.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/helpdesk",schemaPath:"#/properties/helpdesk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.schooljaren !== undefined){
let data8 = data.schooljaren;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.lopend === undefined){
const err35 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/required",keyword:"required",params:{missingProperty: "lopend"},message:"must have required property '"+"lopend"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.volgend === undefined){
const err36 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/required",keyword:"required",params:{missingProperty: "volgend"},message:"must have required property '"+"volgend"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "lopend") || (key2 === "volgend"))){
const err37 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.lopend !== undefined){
let data9 = data8.lopend;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err38 = {instancePath:instancePath+"/schooljaren/lopend",schemaPath:"begrippen.schema.json#/$defs/schooljaar/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-20\\d{2}$"},message:"must match pattern \""+"^20\\d{2}-20\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/schooljaren/lopend",schemaPath:"begrippen.schema.json#/$defs/schooljaar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.volgend !== undefined){
let data10 = data8.volgend;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err40 = {instancePath:instancePath+"/schooljaren/volgend",schemaPath:"begrippen.schema.json#/$defs/schooljaar/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-20\\d{2}$"},message:"must match pattern \""+"^20\\d{2}-20\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/schooljaren/volgend",schemaPath:"begrippen.schema.json#/$defs/schooljaar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.capaciteitVastVanaf !== undefined){
let data11 = data.capaciteitVastVanaf;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 12){
const err43 = {instancePath:instancePath+"/capaciteitVastVanaf",schemaPath:"#/properties/capaciteitVastVanaf/maxProperties",keyword:"maxProperties",params:{limit: 12},message:"must NOT have more than 12 properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data11){
const _errs31 = errors;
if(typeof key3 === "string"){
if(!pattern6.test(key3)){
const err44 = {instancePath:instancePath+"/capaciteitVastVanaf",schemaPath:"begrippen.schema.json#/$defs/schooljaar/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-20\\d{2}$"},message:"must match pattern \""+"^20\\d{2}-20\\d{2}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/capaciteitVastVanaf",schemaPath:"begrippen.schema.json#/$defs/schooljaar/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid7 = _errs31 === errors;
if(!valid7){
const err46 = {instancePath:instancePath+"/capaciteitVastVanaf",schemaPath:"#/properties/capaciteitVastVanaf/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key4 in data11){
let data12 = data11[key4];
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err47 = {instancePath:instancePath+"/capaciteitVastVanaf/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"begrippen.schema.json#/$defs/tijdstip/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"},message:"must match pattern \""+"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/capaciteitVastVanaf/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"begrippen.schema.json#/$defs/tijdstip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/capaciteitVastVanaf",schemaPath:"#/properties/capaciteitVastVanaf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.drempels !== undefined){
let data13 = data.drempels;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.nietRecentNaDagen === undefined){
const err50 = {instancePath:instancePath+"/drempels",schemaPath:"#/properties/drempels/required",keyword:"required",params:{missingProperty: "nietRecentNaDagen"},message:"must have required property '"+"nietRecentNaDagen"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data13){
if(!((key5 === "laatstePlaatsen") || (key5 === "nietRecentNaDagen"))){
const err51 = {instancePath:instancePath+"/drempels",schemaPath:"#/properties/drempels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.laatstePlaatsen !== undefined){
let data14 = data13.laatstePlaatsen;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err52 = {instancePath:instancePath+"/drempels/laatstePlaatsen",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9999 || isNaN(data14)){
const err53 = {instancePath:instancePath+"/drempels/laatstePlaatsen",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/drempels/laatstePlaatsen",schemaPath:"begrippen.schema.json#/$defs/positiefAantal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data13.nietRecentNaDagen !== undefined){
let data15 = data13.nietRecentNaDagen;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err55 = {instancePath:instancePath+"/drempels/nietRecentNaDagen",schemaPath:"#/properties/drempels/properties/nietRecentNaDagen/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 366 || isNaN(data15)){
const err56 = {instancePath:instancePath+"/drempels/nietRecentNaDagen",schemaPath:"#/properties/drempels/properties/nietRecentNaDagen/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/drempels/nietRecentNaDagen",schemaPath:"#/properties/drempels/properties/nietRecentNaDagen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/drempels",schemaPath:"#/properties/drempels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.schakelaars !== undefined){
let data16 = data.schakelaars;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.weigeringen === undefined){
const err59 = {instancePath:instancePath+"/schakelaars",schemaPath:"#/properties/schakelaars/required",keyword:"required",params:{missingProperty: "weigeringen"},message:"must have required property '"+"weigeringen"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data16.contingenten === undefined){
const err60 = {instancePath:instancePath+"/schakelaars",schemaPath:"#/properties/schakelaars/required",keyword:"required",params:{missingProperty: "contingenten"},message:"must have required property '"+"contingenten"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data16.directie === undefined){
const err61 = {instancePath:instancePath+"/schakelaars",schemaPath:"#/properties/schakelaars/required",keyword:"required",params:{missingProperty: "directie"},message:"must have required property '"+"directie"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key6 in data16){
if(!(((key6 === "weigeringen") || (key6 === "contingenten")) || (key6 === "directie"))){
const err62 = {instancePath:instancePath+"/schakelaars",schemaPath:"#/properties/schakelaars/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data16.weigeringen !== undefined){
if(typeof data16.weigeringen !== "boolean"){
const err63 = {instancePath:instancePath+"/schakelaars/weigeringen",schemaPath:"#/properties/schakelaars/properties/weigeringen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data16.contingenten !== undefined){
if(typeof data16.contingenten !== "boolean"){
const err64 = {instancePath:instancePath+"/schakelaars/contingenten",schemaPath:"#/properties/schakelaars/properties/contingenten/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data16.directie !== undefined){
if(typeof data16.directie !== "boolean"){
const err65 = {instancePath:instancePath+"/schakelaars/directie",schemaPath:"#/properties/schakelaars/properties/directie/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/schakelaars",schemaPath:"#/properties/schakelaars/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.nazicht !== undefined){
let data20 = data.nazicht;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.volzet === undefined){
const err67 = {instancePath:instancePath+"/nazicht",schemaPath:"#/properties/nazicht/required",keyword:"required",params:{missingProperty: "volzet"},message:"must have required property '"+"volzet"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data20.aanbod === undefined){
const err68 = {instancePath:instancePath+"/nazicht",schemaPath:"#/properties/nazicht/required",keyword:"required",params:{missingProperty: "aanbod"},message:"must have required property '"+"aanbod"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data20.schoolgegevens === undefined){
const err69 = {instancePath:instancePath+"/nazicht",schemaPath:"#/properties/nazicht/required",keyword:"required",params:{missingProperty: "schoolgegevens"},message:"must have required property '"+"schoolgegevens"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key7 in data20){
if(!(((key7 === "volzet") || (key7 === "aanbod")) || (key7 === "schoolgegevens"))){
const err70 = {instancePath:instancePath+"/nazicht",schemaPath:"#/properties/nazicht/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data20.volzet !== undefined){
if(typeof data20.volzet !== "boolean"){
const err71 = {instancePath:instancePath+"/nazicht/volzet",schemaPath:"#/properties/nazicht/properties/volzet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.aanbod !== undefined){
if(typeof data20.aanbod !== "boolean"){
const err72 = {instancePath:instancePath+"/nazicht/aanbod",schemaPath:"#/properties/nazicht/properties/aanbod/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.schoolgegevens !== undefined){
if(typeof data20.schoolgegevens !== "boolean"){
const err73 = {instancePath:instancePath+"/nazicht/schoolgegevens",schemaPath:"#/properties/nazicht/properties/schoolgegevens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/nazicht",schemaPath:"#/properties/nazicht/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.voorbeeld !== undefined){
if(typeof data.voorbeeld !== "boolean"){
const err75 = {instancePath:instancePath+"/voorbeeld",schemaPath:"#/properties/voorbeeld/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.geschiedenisVanaf !== undefined){
let data25 = data.geschiedenisVanaf;
if(typeof data25 === "string"){
if(func2(data25) > 40){
const err76 = {instancePath:instancePath+"/geschiedenisVanaf",schemaPath:"#/properties/geschiedenisVanaf/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern14.test(data25)){
const err77 = {instancePath:instancePath+"/geschiedenisVanaf",schemaPath:"#/properties/geschiedenisVanaf/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/geschiedenisVanaf",schemaPath:"#/properties/geschiedenisVanaf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kalender = validate27;
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kalender.schema.json","title":"Kalender","description":"De periodes van de inschrijvingen per schooljaar. Elke datum noemt haar bron; zonder datum is ze nog niet bekend.","type":"object","additionalProperties":false,"required":["schooljaren"],"properties":{"schooljaren":{"title":"Schooljaren","description":"De kalender van elk schooljaar.","type":"object","maxProperties":20,"propertyNames":{"$ref":"begrippen.schema.json#/$defs/schooljaar"},"additionalProperties":{"$ref":"#/$defs/schooljaarkalender"}}},"$defs":{"schooljaarkalender":{"title":"Kalender van een schooljaar","description":"De periodes van één schooljaar, per soort inschrijving.","type":"object","additionalProperties":false,"required":["eersteLeerjaar","andereLeerjaren"],"properties":{"eersteLeerjaar":{"title":"1A en 1B","description":"Het eerste leerjaar van de eerste graad van het gewoon secundair onderwijs (besluit van 7 oktober 2022, art. 25).","type":"object","additionalProperties":false,"required":["aanmelden","bekendmaking","inschrijven","vrijeInschrijvingen"],"properties":{"aanmelden":{"title":"Aanmelden","description":"Ouders geven hun voorkeuren door.","$ref":"#/$defs/periode"},"bekendmaking":{"title":"Bekendmaking","description":"Ouders kennen ten laatste dan het resultaat.","$ref":"#/$defs/uiterlijk"},"inschrijven":{"title":"Inschrijven met een ticket","description":"Wie een plaats kreeg, schrijft in.","$ref":"#/$defs/periode"},"vrijeInschrijvingen":{"title":"Vrije inschrijvingen","description":"Vanaf dan kan iedereen inschrijven waar nog plaats is.","$ref":"#/$defs/begin"}}},"andereLeerjaren":{"title":"Andere leerjaren","description":"Alle andere leerjaren: inschrijven gebeurt bij de school.","type":"object","additionalProperties":false,"required":["vrijeInschrijvingen"],"properties":{"vrijeInschrijvingen":{"title":"Start van de inschrijvingen","description":"Vanaf dan schrijven scholen in voor de andere leerjaren.","$ref":"#/$defs/begin"}}}}},"bron":{"title":"Bron","description":"Waar de datum vandaan komt.","type":"string","minLength":3,"maxLength":200},"zekerheid":{"title":"Zekerheid","description":"Hoe zeker de datum is: tekst van het besluit, een officiële pagina, of een andere bron.","enum":["besluit","officieel","andere bron"]},"periode":{"title":"Periode","description":"Van een tijdstip tot en met een tijdstip.","type":"object","additionalProperties":false,"dependentRequired":{"van":["bron","zekerheid"],"tot":["van"],"bron":["van"],"zekerheid":["van"]},"properties":{"van":{"title":"Van","description":"Het begin. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"tot":{"title":"Tot en met","description":"Het einde: een dag telt helemaal mee, een uur is het einde zelf. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"bron":{"$ref":"#/$defs/bron"},"zekerheid":{"$ref":"#/$defs/zekerheid"}}},"begin":{"title":"Begin","description":"Vanaf een tijdstip.","type":"object","additionalProperties":false,"dependentRequired":{"van":["bron","zekerheid"],"bron":["van"],"zekerheid":["van"]},"properties":{"van":{"title":"Van","description":"Het begin. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"bron":{"$ref":"#/$defs/bron"},"zekerheid":{"$ref":"#/$defs/zekerheid"}}},"uiterlijk":{"title":"Uiterlijk","description":"Ten laatste op een tijdstip.","type":"object","additionalProperties":false,"dependentRequired":{"uiterlijk":["bron","zekerheid"],"bron":["uiterlijk"],"zekerheid":["uiterlijk"]},"properties":{"uiterlijk":{"title":"Ten laatste op","description":"De laatste dag. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"bron":{"$ref":"#/$defs/bron"},"zekerheid":{"$ref":"#/$defs/zekerheid"}}}}};
const schema56 = {"title":"Kalender van een schooljaar","description":"De periodes van één schooljaar, per soort inschrijving.","type":"object","additionalProperties":false,"required":["eersteLeerjaar","andereLeerjaren"],"properties":{"eersteLeerjaar":{"title":"1A en 1B","description":"Het eerste leerjaar van de eerste graad van het gewoon secundair onderwijs (besluit van 7 oktober 2022, art. 25).","type":"object","additionalProperties":false,"required":["aanmelden","bekendmaking","inschrijven","vrijeInschrijvingen"],"properties":{"aanmelden":{"title":"Aanmelden","description":"Ouders geven hun voorkeuren door.","$ref":"#/$defs/periode"},"bekendmaking":{"title":"Bekendmaking","description":"Ouders kennen ten laatste dan het resultaat.","$ref":"#/$defs/uiterlijk"},"inschrijven":{"title":"Inschrijven met een ticket","description":"Wie een plaats kreeg, schrijft in.","$ref":"#/$defs/periode"},"vrijeInschrijvingen":{"title":"Vrije inschrijvingen","description":"Vanaf dan kan iedereen inschrijven waar nog plaats is.","$ref":"#/$defs/begin"}}},"andereLeerjaren":{"title":"Andere leerjaren","description":"Alle andere leerjaren: inschrijven gebeurt bij de school.","type":"object","additionalProperties":false,"required":["vrijeInschrijvingen"],"properties":{"vrijeInschrijvingen":{"title":"Start van de inschrijvingen","description":"Vanaf dan schrijven scholen in voor de andere leerjaren.","$ref":"#/$defs/begin"}}}}};
const schema57 = {"title":"Periode","description":"Van een tijdstip tot en met een tijdstip.","type":"object","additionalProperties":false,"dependentRequired":{"van":["bron","zekerheid"],"tot":["van"],"bron":["van"],"zekerheid":["van"]},"properties":{"van":{"title":"Van","description":"Het begin. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"tot":{"title":"Tot en met","description":"Het einde: een dag telt helemaal mee, een uur is het einde zelf. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"bron":{"$ref":"#/$defs/bron"},"zekerheid":{"$ref":"#/$defs/zekerheid"}}};
const schema60 = {"title":"Bron","description":"Waar de datum vandaan komt.","type":"string","minLength":3,"maxLength":200};
const schema61 = {"title":"Zekerheid","description":"Hoe zeker de datum is: tekst van het besluit, een officiële pagina, of een andere bron.","enum":["besluit","officieel","andere bron"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "van") || (key0 === "tot")) || (key0 === "bron")) || (key0 === "zekerheid"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.van !== undefined){
let data0 = data.van;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err1 = {instancePath:instancePath+"/van",schemaPath:"begrippen.schema.json#/$defs/tijdstip/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"},message:"must match pattern \""+"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/van",schemaPath:"begrippen.schema.json#/$defs/tijdstip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tot !== undefined){
let data1 = data.tot;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err3 = {instancePath:instancePath+"/tot",schemaPath:"begrippen.schema.json#/$defs/tijdstip/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"},message:"must match pattern \""+"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/tot",schemaPath:"begrippen.schema.json#/$defs/tijdstip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bron !== undefined){
let data2 = data.bron;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 3){
const err6 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.zekerheid !== undefined){
let data3 = data.zekerheid;
if(!(((data3 === "besluit") || (data3 === "officieel")) || (data3 === "andere bron"))){
const err8 = {instancePath:instancePath+"/zekerheid",schemaPath:"#/$defs/zekerheid/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.van !== undefined){
if(data.bron === undefined){
const err9 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "van",
    missingProperty: "bron",
    depsCount: 2,
    deps: "bron, zekerheid"},message:"must have properties bron, zekerheid when property van is present"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.zekerheid === undefined){
const err10 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "van",
    missingProperty: "zekerheid",
    depsCount: 2,
    deps: "bron, zekerheid"},message:"must have properties bron, zekerheid when property van is present"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tot !== undefined){
if(data.van === undefined){
const err11 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "tot",
    missingProperty: "van",
    depsCount: 1,
    deps: "van"},message:"must have property van when property tot is present"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.bron !== undefined){
if(data.van === undefined){
const err12 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "bron",
    missingProperty: "van",
    depsCount: 1,
    deps: "van"},message:"must have property van when property bron is present"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.zekerheid !== undefined){
if(data.van === undefined){
const err13 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "zekerheid",
    missingProperty: "van",
    depsCount: 1,
    deps: "van"},message:"must have property van when property zekerheid is present"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"title":"Uiterlijk","description":"Ten laatste op een tijdstip.","type":"object","additionalProperties":false,"dependentRequired":{"uiterlijk":["bron","zekerheid"],"bron":["uiterlijk"],"zekerheid":["uiterlijk"]},"properties":{"uiterlijk":{"title":"Ten laatste op","description":"De laatste dag. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"bron":{"$ref":"#/$defs/bron"},"zekerheid":{"$ref":"#/$defs/zekerheid"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "uiterlijk") || (key0 === "bron")) || (key0 === "zekerheid"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.uiterlijk !== undefined){
let data0 = data.uiterlijk;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err1 = {instancePath:instancePath+"/uiterlijk",schemaPath:"begrippen.schema.json#/$defs/tijdstip/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"},message:"must match pattern \""+"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/uiterlijk",schemaPath:"begrippen.schema.json#/$defs/tijdstip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bron !== undefined){
let data1 = data.bron;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 3){
const err4 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.zekerheid !== undefined){
let data2 = data.zekerheid;
if(!(((data2 === "besluit") || (data2 === "officieel")) || (data2 === "andere bron"))){
const err6 = {instancePath:instancePath+"/zekerheid",schemaPath:"#/$defs/zekerheid/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uiterlijk !== undefined){
if(data.bron === undefined){
const err7 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "uiterlijk",
    missingProperty: "bron",
    depsCount: 2,
    deps: "bron, zekerheid"},message:"must have properties bron, zekerheid when property uiterlijk is present"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.zekerheid === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "uiterlijk",
    missingProperty: "zekerheid",
    depsCount: 2,
    deps: "bron, zekerheid"},message:"must have properties bron, zekerheid when property uiterlijk is present"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bron !== undefined){
if(data.uiterlijk === undefined){
const err9 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "bron",
    missingProperty: "uiterlijk",
    depsCount: 1,
    deps: "uiterlijk"},message:"must have property uiterlijk when property bron is present"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.zekerheid !== undefined){
if(data.uiterlijk === undefined){
const err10 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "zekerheid",
    missingProperty: "uiterlijk",
    depsCount: 1,
    deps: "uiterlijk"},message:"must have property uiterlijk when property zekerheid is present"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"title":"Begin","description":"Vanaf een tijdstip.","type":"object","additionalProperties":false,"dependentRequired":{"van":["bron","zekerheid"],"bron":["van"],"zekerheid":["van"]},"properties":{"van":{"title":"Van","description":"Het begin. Leeg: nog niet bekend.","$ref":"begrippen.schema.json#/$defs/tijdstip"},"bron":{"$ref":"#/$defs/bron"},"zekerheid":{"$ref":"#/$defs/zekerheid"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "van") || (key0 === "bron")) || (key0 === "zekerheid"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.van !== undefined){
let data0 = data.van;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err1 = {instancePath:instancePath+"/van",schemaPath:"begrippen.schema.json#/$defs/tijdstip/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"},message:"must match pattern \""+"^20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/van",schemaPath:"begrippen.schema.json#/$defs/tijdstip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bron !== undefined){
let data1 = data.bron;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 3){
const err4 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/bron",schemaPath:"#/$defs/bron/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.zekerheid !== undefined){
let data2 = data.zekerheid;
if(!(((data2 === "besluit") || (data2 === "officieel")) || (data2 === "andere bron"))){
const err6 = {instancePath:instancePath+"/zekerheid",schemaPath:"#/$defs/zekerheid/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.van !== undefined){
if(data.bron === undefined){
const err7 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "van",
    missingProperty: "bron",
    depsCount: 2,
    deps: "bron, zekerheid"},message:"must have properties bron, zekerheid when property van is present"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.zekerheid === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "van",
    missingProperty: "zekerheid",
    depsCount: 2,
    deps: "bron, zekerheid"},message:"must have properties bron, zekerheid when property van is present"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bron !== undefined){
if(data.van === undefined){
const err9 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "bron",
    missingProperty: "van",
    depsCount: 1,
    deps: "van"},message:"must have property van when property bron is present"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.zekerheid !== undefined){
if(data.van === undefined){
const err10 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "zekerheid",
    missingProperty: "van",
    depsCount: 1,
    deps: "van"},message:"must have property van when property zekerheid is present"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eersteLeerjaar === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eersteLeerjaar"},message:"must have required property '"+"eersteLeerjaar"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.andereLeerjaren === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "andereLeerjaren"},message:"must have required property '"+"andereLeerjaren"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "eersteLeerjaar") || (key0 === "andereLeerjaren"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.eersteLeerjaar !== undefined){
let data0 = data.eersteLeerjaar;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.aanmelden === undefined){
const err3 = {instancePath:instancePath+"/eersteLeerjaar",schemaPath:"#/properties/eersteLeerjaar/required",keyword:"required",params:{missingProperty: "aanmelden"},message:"must have required property '"+"aanmelden"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.bekendmaking === undefined){
const err4 = {instancePath:instancePath+"/eersteLeerjaar",schemaPath:"#/properties/eersteLeerjaar/required",keyword:"required",params:{missingProperty: "bekendmaking"},message:"must have required property '"+"bekendmaking"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.inschrijven === undefined){
const err5 = {instancePath:instancePath+"/eersteLeerjaar",schemaPath:"#/properties/eersteLeerjaar/required",keyword:"required",params:{missingProperty: "inschrijven"},message:"must have required property '"+"inschrijven"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.vrijeInschrijvingen === undefined){
const err6 = {instancePath:instancePath+"/eersteLeerjaar",schemaPath:"#/properties/eersteLeerjaar/required",keyword:"required",params:{missingProperty: "vrijeInschrijvingen"},message:"must have required property '"+"vrijeInschrijvingen"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "aanmelden") || (key1 === "bekendmaking")) || (key1 === "inschrijven")) || (key1 === "vrijeInschrijvingen"))){
const err7 = {instancePath:instancePath+"/eersteLeerjaar",schemaPath:"#/properties/eersteLeerjaar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.aanmelden !== undefined){
if(!(validate29(data0.aanmelden, {instancePath:instancePath+"/eersteLeerjaar/aanmelden",parentData:data0,parentDataProperty:"aanmelden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data0.bekendmaking !== undefined){
if(!(validate31(data0.bekendmaking, {instancePath:instancePath+"/eersteLeerjaar/bekendmaking",parentData:data0,parentDataProperty:"bekendmaking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data0.inschrijven !== undefined){
if(!(validate29(data0.inschrijven, {instancePath:instancePath+"/eersteLeerjaar/inschrijven",parentData:data0,parentDataProperty:"inschrijven",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data0.vrijeInschrijvingen !== undefined){
if(!(validate34(data0.vrijeInschrijvingen, {instancePath:instancePath+"/eersteLeerjaar/vrijeInschrijvingen",parentData:data0,parentDataProperty:"vrijeInschrijvingen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/eersteLeerjaar",schemaPath:"#/properties/eersteLeerjaar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.andereLeerjaren !== undefined){
let data5 = data.andereLeerjaren;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.vrijeInschrijvingen === undefined){
const err9 = {instancePath:instancePath+"/andereLeerjaren",schemaPath:"#/properties/andereLeerjaren/required",keyword:"required",params:{missingProperty: "vrijeInschrijvingen"},message:"must have required property '"+"vrijeInschrijvingen"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data5){
if(!(key2 === "vrijeInschrijvingen")){
const err10 = {instancePath:instancePath+"/andereLeerjaren",schemaPath:"#/properties/andereLeerjaren/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.vrijeInschrijvingen !== undefined){
if(!(validate34(data5.vrijeInschrijvingen, {instancePath:instancePath+"/andereLeerjaren/vrijeInschrijvingen",parentData:data5,parentDataProperty:"vrijeInschrijvingen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/andereLeerjaren",schemaPath:"#/properties/andereLeerjaren/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kalender.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schooljaren === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schooljaren"},message:"must have required property '"+"schooljaren"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "schooljaren")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.schooljaren !== undefined){
let data0 = data.schooljaren;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 20){
const err2 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err3 = {instancePath:instancePath+"/schooljaren",schemaPath:"begrippen.schema.json#/$defs/schooljaar/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-20\\d{2}$"},message:"must match pattern \""+"^20\\d{2}-20\\d{2}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/schooljaren",schemaPath:"begrippen.schema.json#/$defs/schooljaar/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate28(data0[key2], {instancePath:instancePath+"/schooljaren/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/schooljaren",schemaPath:"#/properties/schooljaren/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const groepen = validate38;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"groepen.schema.json","title":"Groepen","description":"De catalogus van de administratieve groepen, in de volgorde waarin ze op de site staan.","type":"object","additionalProperties":false,"required":["groepen"],"properties":{"groepen":{"title":"Administratieve groepen","description":"Alle groepen met een nummer.","type":"array","minItems":1,"maxItems":3000,"items":{"$ref":"#/$defs/groep"}}},"$defs":{"groep":{"title":"Administratieve groep","description":"Een studierichting in een leerjaar, met haar officiële nummer.","type":"object","additionalProperties":false,"required":["nummer","naam","graad","onderwijs","onderwijsvorm","regime"],"properties":{"nummer":{"$ref":"begrippen.schema.json#/$defs/groepsnummer"},"naam":{"title":"Naam","description":"De officiële naam van de groep.","type":"string","minLength":1,"maxLength":200},"richting":{"title":"Studierichting","description":"De naam van de studierichting alleen, zonder leerjaar, graad of onderwijsvorm.","type":"string","minLength":1,"maxLength":200},"leerjaar":{"title":"Leerjaar","description":"Het hoeveelste jaar van het secundair onderwijs, van 1 tot 7.","type":"integer","minimum":1,"maximum":7},"graad":{"title":"Graad","description":"De graad waartoe de groep hoort.","enum":["eerste graad","tweede graad","derde graad","onthaaljaar","hoger beroepsonderwijs","buitengewoon onderwijs"]},"stroom":{"title":"Stroom","description":"A of B, alleen in de eerste graad.","enum":["A","B"]},"finaliteit":{"title":"Finaliteit","description":"Waar de richting op voorbereidt.","enum":["doorstroom","dubbel","arbeidsmarkt"]},"onderwijs":{"title":"Onderwijs","description":"Gewoon of buitengewoon secundair onderwijs.","enum":["gewoon","buitengewoon"]},"onderwijsvorm":{"title":"Onderwijsvorm","description":"De onderwijsvorm of opleidingsvorm. \"eerste graad\" en \"zevende leerjaar\" hebben er geen.","enum":["eerste graad","ASO","TSO","KSO","BSO","zevende leerjaar","OKAN","HBO5","BuSO OV1","BuSO OV2","BuSO OV3","BuSO OV4"]},"studiedomein":{"title":"Studiedomein","description":"Het officiële studiedomein.","enum":["Taal en cultuur","STEM","Kunst en creatie","Land- en tuinbouw","Economie en organisatie","Maatschappij en welzijn","Sport","Voeding en horeca","Domeinoverschrijdend","Eerste graad"]},"duaal":{"title":"Duaal","description":"Ja: leren en werken samen.","type":"boolean"},"regime":{"title":"Regime","description":"capaciteit: de school legt vooraf een capaciteit vast (1A, 1B en buitengewoon). volzet: de school verklaart de groep volzet (alle andere).","enum":["capaciteit","volzet"]}}}}};
const schema71 = {"title":"Administratieve groep","description":"Een studierichting in een leerjaar, met haar officiële nummer.","type":"object","additionalProperties":false,"required":["nummer","naam","graad","onderwijs","onderwijsvorm","regime"],"properties":{"nummer":{"$ref":"begrippen.schema.json#/$defs/groepsnummer"},"naam":{"title":"Naam","description":"De officiële naam van de groep.","type":"string","minLength":1,"maxLength":200},"richting":{"title":"Studierichting","description":"De naam van de studierichting alleen, zonder leerjaar, graad of onderwijsvorm.","type":"string","minLength":1,"maxLength":200},"leerjaar":{"title":"Leerjaar","description":"Het hoeveelste jaar van het secundair onderwijs, van 1 tot 7.","type":"integer","minimum":1,"maximum":7},"graad":{"title":"Graad","description":"De graad waartoe de groep hoort.","enum":["eerste graad","tweede graad","derde graad","onthaaljaar","hoger beroepsonderwijs","buitengewoon onderwijs"]},"stroom":{"title":"Stroom","description":"A of B, alleen in de eerste graad.","enum":["A","B"]},"finaliteit":{"title":"Finaliteit","description":"Waar de richting op voorbereidt.","enum":["doorstroom","dubbel","arbeidsmarkt"]},"onderwijs":{"title":"Onderwijs","description":"Gewoon of buitengewoon secundair onderwijs.","enum":["gewoon","buitengewoon"]},"onderwijsvorm":{"title":"Onderwijsvorm","description":"De onderwijsvorm of opleidingsvorm. \"eerste graad\" en \"zevende leerjaar\" hebben er geen.","enum":["eerste graad","ASO","TSO","KSO","BSO","zevende leerjaar","OKAN","HBO5","BuSO OV1","BuSO OV2","BuSO OV3","BuSO OV4"]},"studiedomein":{"title":"Studiedomein","description":"Het officiële studiedomein.","enum":["Taal en cultuur","STEM","Kunst en creatie","Land- en tuinbouw","Economie en organisatie","Maatschappij en welzijn","Sport","Voeding en horeca","Domeinoverschrijdend","Eerste graad"]},"duaal":{"title":"Duaal","description":"Ja: leren en werken samen.","type":"boolean"},"regime":{"title":"Regime","description":"capaciteit: de school legt vooraf een capaciteit vast (1A, 1B en buitengewoon). volzet: de school verklaart de groep volzet (alle andere).","enum":["capaciteit","volzet"]}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nummer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nummer"},message:"must have required property '"+"nummer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.naam === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.graad === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "graad"},message:"must have required property '"+"graad"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.onderwijs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onderwijs"},message:"must have required property '"+"onderwijs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.onderwijsvorm === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onderwijsvorm"},message:"must have required property '"+"onderwijsvorm"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.regime === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regime"},message:"must have required property '"+"regime"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema71.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nummer !== undefined){
let data0 = data.nummer;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/nummer",schemaPath:"begrippen.schema.json#/$defs/groepsnummer/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999999 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/nummer",schemaPath:"begrippen.schema.json#/$defs/groepsnummer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999},message:"must be <= 999999"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/nummer",schemaPath:"begrippen.schema.json#/$defs/groepsnummer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.naam !== undefined){
let data1 = data.naam;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err10 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data1) < 1){
const err11 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.richting !== undefined){
let data2 = data.richting;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err13 = {instancePath:instancePath+"/richting",schemaPath:"#/properties/richting/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/richting",schemaPath:"#/properties/richting/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/richting",schemaPath:"#/properties/richting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.leerjaar !== undefined){
let data3 = data.leerjaar;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/leerjaar",schemaPath:"#/properties/leerjaar/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 7 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/leerjaar",schemaPath:"#/properties/leerjaar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/leerjaar",schemaPath:"#/properties/leerjaar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.graad !== undefined){
let data4 = data.graad;
if(!((((((data4 === "eerste graad") || (data4 === "tweede graad")) || (data4 === "derde graad")) || (data4 === "onthaaljaar")) || (data4 === "hoger beroepsonderwijs")) || (data4 === "buitengewoon onderwijs"))){
const err19 = {instancePath:instancePath+"/graad",schemaPath:"#/properties/graad/enum",keyword:"enum",params:{allowedValues: schema71.properties.graad.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.stroom !== undefined){
let data5 = data.stroom;
if(!((data5 === "A") || (data5 === "B"))){
const err20 = {instancePath:instancePath+"/stroom",schemaPath:"#/properties/stroom/enum",keyword:"enum",params:{allowedValues: schema71.properties.stroom.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.finaliteit !== undefined){
let data6 = data.finaliteit;
if(!(((data6 === "doorstroom") || (data6 === "dubbel")) || (data6 === "arbeidsmarkt"))){
const err21 = {instancePath:instancePath+"/finaliteit",schemaPath:"#/properties/finaliteit/enum",keyword:"enum",params:{allowedValues: schema71.properties.finaliteit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.onderwijs !== undefined){
let data7 = data.onderwijs;
if(!((data7 === "gewoon") || (data7 === "buitengewoon"))){
const err22 = {instancePath:instancePath+"/onderwijs",schemaPath:"#/properties/onderwijs/enum",keyword:"enum",params:{allowedValues: schema71.properties.onderwijs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.onderwijsvorm !== undefined){
let data8 = data.onderwijsvorm;
if(!((((((((((((data8 === "eerste graad") || (data8 === "ASO")) || (data8 === "TSO")) || (data8 === "KSO")) || (data8 === "BSO")) || (data8 === "zevende leerjaar")) || (data8 === "OKAN")) || (data8 === "HBO5")) || (data8 === "BuSO OV1")) || (data8 === "BuSO OV2")) || (data8 === "BuSO OV3")) || (data8 === "BuSO OV4"))){
const err23 = {instancePath:instancePath+"/onderwijsvorm",schemaPath:"#/properties/onderwijsvorm/enum",keyword:"enum",params:{allowedValues: schema71.properties.onderwijsvorm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.studiedomein !== undefined){
let data9 = data.studiedomein;
if(!((((((((((data9 === "Taal en cultuur") || (data9 === "STEM")) || (data9 === "Kunst en creatie")) || (data9 === "Land- en tuinbouw")) || (data9 === "Economie en organisatie")) || (data9 === "Maatschappij en welzijn")) || (data9 === "Sport")) || (data9 === "Voeding en horeca")) || (data9 === "Domeinoverschrijdend")) || (data9 === "Eerste graad"))){
const err24 = {instancePath:instancePath+"/studiedomein",schemaPath:"#/properties/studiedomein/enum",keyword:"enum",params:{allowedValues: schema71.properties.studiedomein.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.duaal !== undefined){
if(typeof data.duaal !== "boolean"){
const err25 = {instancePath:instancePath+"/duaal",schemaPath:"#/properties/duaal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.regime !== undefined){
let data11 = data.regime;
if(!((data11 === "capaciteit") || (data11 === "volzet"))){
const err26 = {instancePath:instancePath+"/regime",schemaPath:"#/properties/regime/enum",keyword:"enum",params:{allowedValues: schema71.properties.regime.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="groepen.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groepen === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groepen"},message:"must have required property '"+"groepen"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "groepen")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groepen !== undefined){
let data0 = data.groepen;
if(Array.isArray(data0)){
if(data0.length > 3000){
const err2 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/maxItems",keyword:"maxItems",params:{limit: 3000},message:"must NOT have more than 3000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data0[i0], {instancePath:instancePath+"/groepen/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const toegang = validate41;
const schema73 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"toegang.schema.json","title":"Toegang","description":"Wie mag welke school bewerken. Geen namen van personen, geen adressen.","type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"title":"Accounts","description":"Alle accounts van scholen en van het LOP.","type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/account"}}},"$defs":{"account":{"title":"Account","description":"Eén account, van een dienst en niet van een persoon.","type":"object","additionalProperties":false,"required":["id","functie","rol"],"properties":{"id":{"title":"Kenmerk","description":"Een kort kenmerk, alleen kleine letters, cijfers en streepjes.","type":"string","minLength":1,"maxLength":60,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"functie":{"title":"Functie","description":"Een functie of dienst, zoals Secretariaat. Nooit de naam van een persoon.","type":"string","minLength":1,"maxLength":60},"rol":{"title":"Rol","description":"Een schoolbeheerder bewerkt de eigen scholen, een LOP-deskundige alle scholen.","enum":["schoolbeheerder","lop-deskundige"]},"github":{"title":"GitHub","description":"Het GitHub-account waarmee deze dienst inlogt.","type":"object","additionalProperties":false,"required":["id","login"],"properties":{"id":{"title":"Nummer","description":"Het vaste nummer van het GitHub-account. Dat telt, ook als de naam verandert.","type":"integer","minimum":1,"maximum":9007199254740991},"login":{"title":"Gebruikersnaam","description":"De GitHub-naam, alleen om het account te herkennen.","type":"string","minLength":1,"maxLength":39,"pattern":"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}}},"mail":{"title":"Mailkenmerk","description":"Een versleuteld kenmerk van het e-mailadres, nooit het adres zelf.","type":"string","maxLength":128,"pattern":"^[0-9a-f]{64}$"},"scholen":{"title":"Scholen","description":"De scholen die een schoolbeheerder bewerkt.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"begrippen.schema.json#/$defs/schoolId"}}}}}};
const schema74 = {"title":"Account","description":"Eén account, van een dienst en niet van een persoon.","type":"object","additionalProperties":false,"required":["id","functie","rol"],"properties":{"id":{"title":"Kenmerk","description":"Een kort kenmerk, alleen kleine letters, cijfers en streepjes.","type":"string","minLength":1,"maxLength":60,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"functie":{"title":"Functie","description":"Een functie of dienst, zoals Secretariaat. Nooit de naam van een persoon.","type":"string","minLength":1,"maxLength":60},"rol":{"title":"Rol","description":"Een schoolbeheerder bewerkt de eigen scholen, een LOP-deskundige alle scholen.","enum":["schoolbeheerder","lop-deskundige"]},"github":{"title":"GitHub","description":"Het GitHub-account waarmee deze dienst inlogt.","type":"object","additionalProperties":false,"required":["id","login"],"properties":{"id":{"title":"Nummer","description":"Het vaste nummer van het GitHub-account. Dat telt, ook als de naam verandert.","type":"integer","minimum":1,"maximum":9007199254740991},"login":{"title":"Gebruikersnaam","description":"De GitHub-naam, alleen om het account te herkennen.","type":"string","minLength":1,"maxLength":39,"pattern":"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}}},"mail":{"title":"Mailkenmerk","description":"Een versleuteld kenmerk van het e-mailadres, nooit het adres zelf.","type":"string","maxLength":128,"pattern":"^[0-9a-f]{64}$"},"scholen":{"title":"Scholen","description":"De scholen die een schoolbeheerder bewerkt.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"begrippen.schema.json#/$defs/schoolId"}}}};
const schema75 = {"title":"School","description":"De naam van het bestand van de school, zonder .yaml.","type":"string","minLength":1,"maxLength":120,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const pattern20 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", "u");
const pattern22 = new RegExp("^[0-9a-f]{64}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.functie === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "functie"},message:"must have required property '"+"functie"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rol === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rol"},message:"must have required property '"+"rol"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "functie")) || (key0 === "rol")) || (key0 === "github")) || (key0 === "mail")) || (key0 === "scholen"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 60){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern20.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.functie !== undefined){
let data1 = data.functie;
if(typeof data1 === "string"){
if(func2(data1) > 60){
const err8 = {instancePath:instancePath+"/functie",schemaPath:"#/properties/functie/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/functie",schemaPath:"#/properties/functie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/functie",schemaPath:"#/properties/functie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.rol !== undefined){
let data2 = data.rol;
if(!((data2 === "schoolbeheerder") || (data2 === "lop-deskundige"))){
const err11 = {instancePath:instancePath+"/rol",schemaPath:"#/properties/rol/enum",keyword:"enum",params:{allowedValues: schema74.properties.rol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.github !== undefined){
let data3 = data.github;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err12 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.login === undefined){
const err13 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "id") || (key1 === "login"))){
const err14 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/github/id",schemaPath:"#/properties/github/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/github/id",schemaPath:"#/properties/github/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/github/id",schemaPath:"#/properties/github/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data3.login !== undefined){
let data5 = data3.login;
if(typeof data5 === "string"){
if(func2(data5) > 39){
const err18 = {instancePath:instancePath+"/github/login",schemaPath:"#/properties/github/properties/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data5) < 1){
const err19 = {instancePath:instancePath+"/github/login",schemaPath:"#/properties/github/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern21.test(data5)){
const err20 = {instancePath:instancePath+"/github/login",schemaPath:"#/properties/github/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/github/login",schemaPath:"#/properties/github/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.mail !== undefined){
let data6 = data.mail;
if(typeof data6 === "string"){
if(func2(data6) > 128){
const err23 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern22.test(data6)){
const err24 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.scholen !== undefined){
let data7 = data.scholen;
if(Array.isArray(data7)){
if(data7.length > 100){
const err26 = {instancePath:instancePath+"/scholen",schemaPath:"#/properties/scholen/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 120){
const err27 = {instancePath:instancePath+"/scholen/" + i0,schemaPath:"begrippen.schema.json#/$defs/schoolId/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data8) < 1){
const err28 = {instancePath:instancePath+"/scholen/" + i0,schemaPath:"begrippen.schema.json#/$defs/schoolId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern20.test(data8)){
const err29 = {instancePath:instancePath+"/scholen/" + i0,schemaPath:"begrippen.schema.json#/$defs/schoolId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/scholen/" + i0,schemaPath:"begrippen.schema.json#/$defs/schoolId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err31 = {instancePath:instancePath+"/scholen",schemaPath:"#/properties/scholen/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/scholen",schemaPath:"#/properties/scholen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="toegang.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "accounts")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(Array.isArray(data0)){
if(data0.length > 2000){
const err2 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

