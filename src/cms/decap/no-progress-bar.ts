// In place of the bar at the top of the page that Decap draws while something loads: our pages say so in words.
function NoProgressBar(): null {
  return null;
}

NoProgressBar.config = (): void => {
  // There is nothing to set up.
};

export default NoProgressBar;
