/** A change set that was made, compared, and found empty; `deploy` commands put their own words around it. */
export const EMPTY_CHANGE_SET =
  /(?:The submitted information didn['’]t contain changes|[Cc]hange ?[Ss]et[^\n]{0,400}?No updates are to be performed|No changes to deploy\. Stack \S{1,130} is up to date|cannot be executed in its current (?:execution )?status of \[(?:FAILED|UNAVAILABLE)\])/;
