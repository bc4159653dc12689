package id.selaras.workflow.forum;

import id.selaras.partisipasi.forum.ForumService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the forum. Without the signature of a required unsur the task of the chair stays open (PRT-04). */
@Component("sahkanForumDelegate")
class SahkanForumDelegate implements JavaDelegate {

    private final ForumService forum;

    SahkanForumDelegate(ForumService forum) {
        this.forum = forum;
    }

    @Override
    public void execute(DelegateExecution execution) {
        forum.sahkan(IdForum.dari(execution));
    }
}
