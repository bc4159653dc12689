package id.selaras.workflow.engine;

import id.selaras.kernel.PemdaAktif;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** Models are shared by all Pemda; each instance belongs to one. */
class PemdaTenantIdProvider implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext konteks) {
        var induk = konteks.getSuperExecution();
        var pemda = induk == null ? PemdaAktif.kode() : induk.getTenantId();
        if (pemda == null || pemda.isEmpty()) {
            throw new ProcessEngineException("a process belongs to a Pemda, and none is at work here");
        }
        return pemda;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext konteks) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext konteks) {
        var execution = konteks.getExecution();
        return execution == null ? PemdaAktif.kode() : execution.getTenantId();
    }
}
