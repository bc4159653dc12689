/** The page of a chapter, shared by the plans that have chapters. */
@org.springframework.modulith.NamedInterface("web")
package id.selaras.bab.web;
