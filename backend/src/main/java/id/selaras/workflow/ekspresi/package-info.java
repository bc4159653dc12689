/** The words that models use in their expressions: whose task it is, until when, and for which places. */
package id.selaras.workflow.ekspresi;
