/**
 * Runs before the first paint, so it is inline, by hand and small: says that scripts run, and restores the
 * theme and the language of the examples. Storage may be closed to us; then the defaults stand.
 */
export const HEAD_SCRIPT =
  '(d=>{let g=k=>{try{return localStorage.getItem(k)||""}catch{return""}},t=g("theme");' +
  'd.js="";d.tab=g("tab");if(t)d.theme=t})(document.documentElement.dataset)';
