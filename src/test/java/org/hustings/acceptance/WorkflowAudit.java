package org.hustings.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What makes a workflow safe to run on a stranger's pull request, after GitHub's own advice on security hardening: few
 * rights, nothing of a stranger's text in a command, and no action that somebody else can change.
 */
final class WorkflowAudit {

    /** GitHub's own actions, whose major versions get security fixes by themselves. */
    private static final Pattern OWN_ACTION = Pattern.compile("(actions|github)/[a-z-]+(/[a-z-]+)*@v[0-9]+");

    private static final Pattern PINNED_ACTION = Pattern.compile("[\\w.-]+/[\\w.-]+(/[\\w.-]+)*@[0-9a-f]{40}");
    /** They run with the rights of the repository, on what a stranger wrote. */
    private static final Set<String> DANGEROUS_TRIGGERS =
            Set.of("pull_request_target", "issue_comment", "issues", "discussion_comment");

    private static final int LONGEST_MINUTES = 30;

    private final List<String> complaints = new ArrayList<>();

    private WorkflowAudit() {}

    /** What is wrong with a workflow, in the order of the file. */
    static List<String> complaints(JsonNode workflow) {
        WorkflowAudit audit = new WorkflowAudit();
        audit.triggers(workflow.path("on"));
        audit.permissions("the workflow", workflow.path("permissions"));
        workflow.path("jobs").properties().forEach(job -> audit.job(job.getKey(), job.getValue(), workflow));
        return List.copyOf(audit.complaints);
    }

    private void triggers(JsonNode on) {
        Stream<String> names = on.isString()
                ? Stream.of(on.asString())
                : on.isArray() ? on.valueStream().map(JsonNode::asString) : on.propertyNames().stream();
        names.filter(DANGEROUS_TRIGGERS::contains).forEach(name -> complaints.add("runs on " + name));
    }

    private void permissions(String who, JsonNode permissions) {
        if (!permissions.isObject()) {
            complaints.add(who + " does not name its permissions one by one");
        }
    }

    private void job(String name, JsonNode job, JsonNode workflow) {
        JsonNode own = job.path("permissions");
        if (!own.isMissingNode()) {
            permissions("job " + name, own);
        }
        int minutes = job.path("timeout-minutes").asInt(0);
        if (minutes == 0 || minutes > LONGEST_MINUTES) {
            complaints.add("job " + name + " may run for hours");
        }
        boolean writes = (own.isMissingNode() ? workflow.path("permissions") : own)
                .propertyStream()
                .anyMatch(permission -> permission.getValue().asString().equals("write"));
        boolean strangers = workflow.path("on").has("workflow_run");
        job.path("steps").forEach(step -> step(name, step, writes || strangers));
    }

    /** @param trusted whether the step has rights for which nothing of the repository may run */
    private void step(String job, JsonNode step, boolean trusted) {
        text(step, "run").ifPresent(run -> command(job, run));
        text(step.path("with"), "script").ifPresent(script -> command(job, script));
        String uses = step.path("uses").asString("");
        if (!uses.isEmpty()
                && !OWN_ACTION.matcher(uses).matches()
                && !PINNED_ACTION.matcher(uses).matches()) {
            complaints.add("job " + job + " uses " + uses + ", which is not pinned");
        }
        boolean checkout = uses.startsWith("actions/checkout@");
        if (checkout
                && !step.path("with").path("persist-credentials").asString("").equals("false")) {
            complaints.add("job " + job + " keeps its token in the checkout");
        }
        if (trusted && (checkout || step.has("run"))) {
            complaints.add("job " + job + " may write, and runs what is in the repository");
        }
    }

    /** Whatever a command needs comes by a variable of the environment, which no shell and no script reads as code. */
    private void command(String job, String text) {
        if (text.contains("${{")) {
            complaints.add("job " + job + " has an expression in a command: "
                    + text.substring(text.indexOf("${{")).lines().findFirst().orElseThrow());
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
    }

    /** The rights of a workflow and of each job that has its own. */
    static Map<String, String> rights(JsonNode workflow) {
        Map<String, String> rights = new TreeMap<>();
        rights.put("", workflow.path("permissions").toString());
        workflow.path("jobs").properties().stream()
                .filter(job -> job.getValue().has("permissions"))
                .forEach(job -> rights.put(
                        job.getKey(), job.getValue().path("permissions").toString()));
        return rights;
    }

    /** The commands of all steps, in their order. */
    static List<String> commands(JsonNode workflow) {
        return workflow.path("jobs")
                .valueStream()
                .flatMap(job -> job.path("steps").valueStream())
                .flatMap(step -> text(step, "run").stream())
                .toList();
    }
}
