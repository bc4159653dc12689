/** Messages between processes, stored before they are delivered, so that none is lost and none comes twice. */
package id.selaras.workflow.pesan;
