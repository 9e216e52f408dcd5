//! The state machine of `batch-pipeline` runs.

use boot::{Call, EXECUTION, Execution, StateMachine, TaskError};
use stanchion_constructs::blueprints::batch_pipeline::{ComputeKind, PipelineCompute};
use stanchion_constructs::blueprints::{BatchPipeline, Blueprint};
use stanchion_constructs::prelude::App;
use stanchion_constructs::template::{Map, Node, Template};

use super::world::synth;

fn template(config: &BatchPipeline) -> Template {
    let app = App::new();
    config.build(&app);
    synth(&app)
}

fn machine(template: &Template) -> StateMachine {
    StateMachine::all(template).unwrap().remove(0)
}

/// Runs the pipeline with an input.
fn run(input: Node, jobs: impl FnMut(&Call) -> Result<Node, TaskError>) -> Execution {
    machine(&template(&BatchPipeline::default())).run(input, jobs).unwrap()
}

fn succeeds(_: &Call) -> Result<Node, TaskError> {
    Ok(Node::single("Status", Node::text("SUCCEEDED")))
}

fn named(name: Node) -> Node {
    Node::single("run", name)
}

fn states(execution: &Execution) -> Vec<&str> {
    execution.calls.iter().map(|it| it.state.as_str()).collect()
}

/// Returns the name of the run that each job gets.
fn runs(execution: &Execution) -> Vec<&str> {
    let run = |it: &Call| it.arguments.get("Parameters").unwrap().get("run").unwrap().clone();
    let runs: Vec<Node> = execution.calls.iter().map(run).collect();
    assert!(runs.iter().all(|it| it.as_text().is_some()), "AWS Batch takes only strings: {runs:?}");
    execution
        .calls
        .iter()
        .map(|it| it.arguments.get("Parameters").unwrap().get("run").unwrap().as_text().unwrap())
        .collect()
}

/// Without a name in the input, the run has the name of the execution.
#[test]
fn it_starts_without_input() {
    let all = ["prepare", "simulate", "analyse"];
    for (input, name) in [
        (Node::Map(Map::new()), EXECUTION),
        (named(Node::text("")), EXECUTION),
        (Node::Null, EXECUTION),
        (named(Node::text("first")), "first"),
        (named(Node::Int(7)), "7"),
    ] {
        let execution = run(input.clone(), succeeds);
        assert_eq!(states(&execution), all, "{input:?}");
        assert_eq!(runs(&execution), [name; 3], "{input:?}");
        assert_eq!(execution.end, Ok(named(Node::text(name))), "{input:?}");
    }
}

/// Jobs are what AWS Batch accepts, and have the tag by which the state machine may terminate them.
#[test]
fn it_submits_jobs() {
    let execution = run(Node::Map(Map::new()), succeeds);
    for call in &execution.calls {
        assert_eq!(call.integration, "batch:submitJob.sync");
        let keys: Vec<&str> = call.arguments.as_map().unwrap().keys().collect();
        assert_eq!(keys, ["JobDefinition", "JobName", "JobQueue", "Parameters", "Tags"]);
        let tag = call.arguments.get("Tags").unwrap().get("SubmittedBy");
        assert_eq!(tag, Some(&Node::text("Stack")));
    }
}

#[test]
fn a_job_that_fails_ends_it() {
    let execution = run(Node::Map(Map::new()), |call| match call.state.as_str() {
        "simulate" => Err(TaskError::new("States.TaskFailed", "exit code 3")),
        _ => succeeds(call),
    });
    assert_eq!(states(&execution), ["prepare", "simulate"], "AWS Batch repeats jobs itself");
    assert_eq!(execution.end, Err(TaskError::new("PipelineFailed", "exit code 3")));
    let without_cause = run(Node::Map(Map::new()), |_| Err(TaskError::new("States.Timeout", "")));
    assert_eq!(without_cause.end, Err(TaskError::new("PipelineFailed", "States.Timeout")));
}

#[test]
fn errors_of_the_service_are_retried() {
    let throttled = |times: usize| {
        let mut left = times;
        run(named(Node::text("a")), move |call| {
            if left == 0 {
                return succeeds(call);
            }
            left -= 1;
            Err(TaskError::new("Batch.BatchException", "Too Many Requests"))
        })
    };
    let execution = throttled(5);
    assert_eq!(execution.calls.len(), 5 + 3);
    assert!(execution.end.is_ok());
    let execution = throttled(6);
    assert_eq!(execution.calls.len(), 6);
    assert_eq!(execution.end, Err(TaskError::new("PipelineFailed", "Too Many Requests")));
}

/// The schedule starts it with the time as name, on every kind of capacity.
#[test]
fn a_schedule_starts_it() {
    for kind in
        [ComputeKind::Ec2, ComputeKind::Spot, ComputeKind::Fargate, ComputeKind::FargateSpot]
    {
        let compute = PipelineCompute { kind, ..PipelineCompute::default() };
        let schedule = "0 2 * * ? *".parse().ok();
        let template = template(&BatchPipeline { compute, schedule, ..BatchPipeline::default() });
        let schedule = template.resource("Schedule").unwrap();
        let input = schedule.properties().unwrap().get("Target").unwrap().get("Input").unwrap();
        let time = "2027-01-31T02:00:00Z";
        let input = input.as_text().unwrap().replace("<aws.scheduler.scheduled-time>", time);
        let input = stanchion_constructs::template::parse(&input).unwrap().node;
        let execution = machine(&template).run(input, succeeds).unwrap();
        assert_eq!(runs(&execution), [time; 3]);
    }
}
