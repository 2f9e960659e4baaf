// The link at the top of the page leaves as the form's own button does, and leads away by itself without the form.
const link = document.querySelector('#leave');
link.addEventListener('click', (event) => {
  document.querySelector('heard-report-form').leave?.();
  // Leaving has taken everything off the page, the link too.
  if (!link.isConnected) event.preventDefault();
});
