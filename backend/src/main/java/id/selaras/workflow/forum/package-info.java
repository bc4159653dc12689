/** Forums as processes: names in their models, and what their steps call. */
package id.selaras.workflow.forum;
