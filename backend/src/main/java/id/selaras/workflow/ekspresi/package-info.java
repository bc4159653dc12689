/** The two words that models use in their expressions: whose task it is, and until when. */
package id.selaras.workflow.ekspresi;
