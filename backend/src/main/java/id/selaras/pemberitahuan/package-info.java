/**
 * Tells people what waits for them, in the application and by mail. It reads the inbox and the reminders and changes
 * neither, but for the mark that a reminder was passed on.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "akses"})
package id.selaras.pemberitahuan;
