/**
 * Values that every plan shares: money, numbers as people type them, stages, refusals with a code.
 * Plain Java; nothing here knows Spring, a table or a page.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.selaras.kernel;
