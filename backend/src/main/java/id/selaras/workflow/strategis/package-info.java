/** The plans of several years as processes: names in their models, and what their steps call. */
package id.selaras.workflow.strategis;
