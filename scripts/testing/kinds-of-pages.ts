/** One page of each kind that a site has, in the demonstration content. */
export const kindsOfPages = [
  '/', '/toolkits/', '/toolkits/living-wage/', '/classifications/', '/classifications/paraeducator/', '/articles/', '/articles/page/2/', '/articles/what-a-paraeducator-does/',
  '/resources/', '/resources/kind/report/', '/resources/bus-driver-discipline-tips/', '/events/', '/events/winter-leadership-school/', '/actions/',
  '/actions/one-nurse-in-every-building/', '/awards/', '/awards/school-staff-of-the-year/', '/topics/', '/topics/safety/', '/glossary/', '/health-and-safety/',
  '/jobs/', '/contact/', '/subscribe/', '/accessibility/',
] as const;
