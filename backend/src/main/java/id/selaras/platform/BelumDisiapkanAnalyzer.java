package id.selaras.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the missing setting instead of a stack trace. */
class BelumDisiapkanAnalyzer extends AbstractFailureAnalyzer<AdministratorPertama.BelumDisiapkan> {

    @Override
    protected FailureAnalysis analyze(Throwable akar, AdministratorPertama.BelumDisiapkan sebab) {
        return new FailureAnalysis(sebab.getMessage(), null, sebab);
    }
}
