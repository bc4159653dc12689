/** What surrounds every page: layout, sign-in, error pages, the clock, and the border between Pemda. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "akses"})
package id.selaras.platform;
