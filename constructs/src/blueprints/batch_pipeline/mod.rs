//! Runs AWS Batch jobs one after the other, with a shared file system.

mod check;
mod config;

pub use config::{BatchPipeline, ComputeKind, PipelineCompute, Step};

use stanchion_core::{App, Diagnostic, Stack};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, Value, pseudo};

use super::Blueprint;
use super::values::Argument;
use crate::attach::Mount;
use crate::batch::{
    Ec2Environment, Ec2EnvironmentBuilder, ExitAction, ExitRule, FargateEnvironment, JobDefinition,
    JobQueue, Retry,
};
use crate::compute::BlockDevice;
use crate::containers::{Container, FargateSize};
use crate::network::{Peer, Port, Vpc};
use crate::object;
use crate::scheduler::{Schedule, ScheduleExpression};
use crate::step_functions::{
    Catch, Flow, Retry as StateRetry, State, StateMachine, StateMachineBuilder, SubmitJob, jsonata,
};
use crate::storage::{ClientPolicy, FileSystem};
use crate::text;
use crate::units::Size;

impl Blueprint for BatchPipeline {
    const NAME: &'static str = "batch-pipeline";
    const SUMMARY: &'static str = "AWS Batch jobs that Step Functions runs one after the other, with a shared EFS file system; scales to zero";

    fn check_relations(&self) -> Vec<Diagnostic> {
        check::check(self)
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack
            .set_description("AWS Batch jobs that run one after the other and share a file system");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let data = self.file_system.build(&stack, &vpc, ClientPolicy::TlsAndIam);
        let queue = self.queue(&stack, &vpc, &data);
        let mut flow = Flow::jsonata();
        for step in &self.steps {
            let job = self.job(step, &stack, &queue, &data, log_key.as_ref());
            flow = flow.then(step.name.as_str(), submit(step, &job));
        }
        let flow = flow
            .then("Done", State::succeed())
            .state("Failed", State::fail("PipelineFailed", jsonata("$states.input.cause")));
        let machine = StateMachine::builder(flow)
            .comment("Runs the steps in order; start it with {} or {\"run\": \"a name\"}")
            .log_retention_days(self.log_days.days())
            .set_opt(log_key.as_ref(), StateMachineBuilder::log_kms_key)
            .build(&stack, "Pipeline");
        if let Some(fields) = &self.schedule {
            Schedule::builder(&machine, ScheduleExpression::cron(fields.as_str()))
                .timezone(self.timezone.as_str())
                // EventBridge Scheduler inserts the time.
                .input("{\"run\":\"<aws.scheduler.scheduled-time>\"}")
                .build(&stack, "Schedule");
        }
        outputs(&stack, &data, &queue, &machine);
    }
}

impl BatchPipeline {
    fn queue(&self, stack: &Stack, vpc: &Vpc, data: &FileSystem) -> JobQueue {
        let compute = &self.compute;
        let queue = JobQueue::builder(1);
        if compute.kind.is_fargate() {
            let fargate = FargateEnvironment::builder(vpc, compute.max_vcpus)
                .subnets(self.file_system.subnets(vpc.inner_subnets()));
            let fargate = match compute.kind {
                ComputeKind::FargateSpot => fargate.spot(),
                _ => fargate,
            };
            return queue.environment(&fargate.build(stack, "Compute")).build(stack, "Queue");
        }
        let root_key = compute.root_disk_kms_key.as_ref().map(|it| it.of_root_disks(stack));
        let root = BlockDevice::root(Size::gibibytes(compute.root_disk_gib))
            .set_opt(root_key, BlockDevice::kms_key);
        let mut machines = Ec2Environment::builder(vpc, compute.max_vcpus)
            .min_vcpus(compute.min_vcpus)
            .subnets(self.file_system.subnets(vpc.inner_subnets()))
            .block_device(root)
            .machine_tag("Pipeline", pseudo::stack_name())
            .set_opt(compute.key_pair.as_ref(), Ec2EnvironmentBuilder::key_pair);
        if compute.kind == ComputeKind::Spot {
            machines = machines.spot();
        }
        for name in &compute.instance_types {
            machines = machines.instance_type(name.as_str());
        }
        let machines = machines.build(stack, "Compute");
        if let Some(block) = compute.ssh_from {
            machines.security_group().allow_from(Peer::Ipv4(block), Port::tcp(22), "SSH");
        }
        data.mount_on(&machines, self.mount_path.clone(), Mount::read_write());
        queue.environment(&machines).build(stack, "Queue")
    }

    fn job(
        &self,
        step: &Step,
        stack: &Stack,
        queue: &JobQueue,
        data: &FileSystem,
        log_key: Option<&Value<String>>,
    ) -> JobDefinition {
        let image = step.image.as_ref().unwrap_or(&self.image);
        let mut container = Container::new(image.as_str())
            .command(step.command.iter().map(Argument::to_string))
            .log_retention_days(self.log_days.days())
            .set_opt(log_key, Container::log_kms_key);
        for (name, value) in &step.environment {
            container = container.environment(name.as_str(), value.as_str());
        }
        let is_fargate = self.compute.kind.is_fargate();
        let size = FargateSize::new(step.vcpus, step.memory_mib);
        let job = match size {
            Ok(size) if is_fargate => JobDefinition::fargate(queue, container, size),
            // `check` reports sizes that Fargate does not support.
            _ => {
                let at = self.mount_path.clone();
                let container = container.host_path(at.clone(), at);
                JobDefinition::ec2(queue, container, whole(step.vcpus), step.memory_mib)
            }
        };
        let lost = ExitRule::new(ExitAction::Retry).status_reason("Host EC2*");
        let any = ExitRule::new(ExitAction::Retry).reason("*");
        let retry = Retry::attempts(step.attempts).rule(lost).rule(any);
        let job = job
            .timeout_seconds(step.timeout_seconds)
            .parameter("run", "none")
            .retry(retry)
            .build(stack, &format!("{}-job", step.name));
        if is_fargate {
            data.mount_on(&job, self.mount_path.clone(), Mount::read_write());
        }
        job
    }
}

/// The name of the run: that of the input, otherwise the name of the execution.
const RUN: &str = "$states.input.run ? $string($states.input.run) : $states.context.Execution.Name";

/// Creates the state that submits the job of a step. It passes the name of the run on to the next state.
fn submit(step: &Step, job: &JobDefinition) -> State {
    let run = jsonata(RUN);
    SubmitJob::new(job, step.name.to_string())
        .parameters(object! { "run" => run.clone() })
        .set_opt(step.array_size, SubmitJob::array_size)
        .state()
        // Retries only errors of the service, such as throttling. AWS Batch retries failed jobs itself.
        .retry(StateRetry::on(["Batch.BatchException", "Batch.SdkClientException"]).attempts(5).jitter())
        .catch(Catch::on_any("Failed").output(object! {
            "cause" => jsonata("$states.errorOutput.Cause ? $states.errorOutput.Cause : $states.errorOutput.Error"),
        }))
        .output(object! { "run" => run })
}

/// Returns the number of vCPUs for EC2. `check` has verified that it is a whole number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts of floats saturate, and these are amounts"
)]
fn whole(vcpus: f64) -> u32 {
    vcpus.max(1.0) as u32
}

fn outputs(stack: &Stack, data: &FileSystem, queue: &JobQueue, machine: &StateMachine) {
    let start: Value<String> = text![
        "aws stepfunctions start-execution --region ",
        pseudo::region(),
        " --state-machine-arn ",
        machine.arn(),
        " --input '{\"run\":\"first\"}'",
    ]
    .into_value();
    for (name, text, value) in [
        ("FileSystemId", "The file system", data.id()),
        ("JobQueueArn", "The queue", queue.arn()),
        ("StateMachineArn", "The pipeline", machine.arn()),
        ("StartCommand", "Starts the pipeline", start),
    ] {
        stack.output(name, Output::new(value).description(text));
    }
}
