/** Fasilitasi as processes of two Pemda: names in their models, and what their steps call. */
package id.selaras.workflow.fasilitasi;
