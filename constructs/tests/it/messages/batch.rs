//! Compute environments, queues and jobs of AWS Batch.

use stanchion_constructs::batch::{
    ComputeEnvironment, Ec2Environment, Ec2EnvironmentBuilder, EksPod, FargateEnvironment,
    ImageType, JobDefinition, JobQueue, MultiNode, Retry, SchedulingPolicy,
};
use stanchion_constructs::compute::Architecture;
use stanchion_constructs::containers::Container;
use stanchion_constructs::fargate_size;
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::{Messages, fine};

fn machines(w: &World) -> Ec2Environment {
    Ec2Environment::builder(&w.vpc, 8).instance_type("m7i.large").build(&w.stack, "Machines")
}

fn fargate(w: &World) -> FargateEnvironment {
    FargateEnvironment::builder(&w.vpc, 8).build(&w.stack, "Fargate")
}

fn queue(w: &World, environment: &impl AsRef<ComputeEnvironment>) -> JobQueue {
    JobQueue::builder(1).environment(environment).build(&w.stack, "Queue")
}

fn environment(
    change: impl FnOnce(Ec2EnvironmentBuilder) -> Ec2EnvironmentBuilder,
) -> impl FnOnce(&World) {
    move |w| {
        let environment = Ec2Environment::builder(&w.vpc, 8).instance_type("m7i");
        change(environment).build(&w.stack, "E");
    }
}

#[test]
fn environments_and_queues() {
    let mut messages = Messages::of("batch");
    fine(environment(|it| it));
    messages.wrong("no instance type", &["error[BAT-032]"], |w| {
        Ec2Environment::builder(&w.vpc, 8).build(&w.stack, "E");
    });
    messages.wrong(
        "more vCPUs at least than at most",
        &["error[BAT-048]"],
        environment(|it| it.min_vcpus(9)),
    );
    messages.wrong(
        "updates that wait 0 minutes",
        &["error[BAT-041]"],
        environment(|it| it.update_minutes(0)),
    );
    messages.wrong(
        "scaling down after 5 minutes",
        &["error[BAT-041]"],
        environment(|it| it.scale_down_minutes(5)),
    );
    messages.wrong(
        "an image for EKS",
        &["error[BAT-049]"],
        environment(|it| it.image_type(ImageType::EksAmazonLinux2023Nvidia)),
    );
    messages.wrong("EC2 and Fargate in one queue", &["error[BAT-044]"], |w| {
        let queue = JobQueue::builder(1).environment(&machines(w)).environment(&fargate(w));
        queue.build(&w.stack, "Q");
    });
    messages.wrong("a queue without environment", &["error[BAT-044]"], |w| {
        JobQueue::builder(1).build(&w.stack, "Q");
    });
    messages.wrong("a priority of 1001", &["error[BAT-050]"], |w| {
        JobQueue::builder(1001).environment(&machines(w)).build(&w.stack, "Q");
    });
    messages.wrong("a share with the weight 0", &["error[BAT-051]"], |w| {
        SchedulingPolicy::fair_share().share("a", 0.0).build(&w.stack, "P");
    });
    messages.review();
}

fn container() -> Container {
    Container::new("a")
}

fn on_machines(build: impl FnOnce(&World, &JobQueue)) -> impl FnOnce(&World) {
    move |w| build(w, &queue(w, &machines(w)))
}

fn on_fargate(build: impl FnOnce(&World, &JobQueue)) -> impl FnOnce(&World) {
    move |w| build(w, &queue(w, &fargate(w)))
}

#[test]
fn jobs() {
    let mut messages = Messages::of("batch-jobs");
    let size = fargate_size!(1 vCPU, 2048 MiB);
    let fargate_job = |w: &World, queue: &JobQueue| {
        JobDefinition::fargate(queue, container(), size).build(&w.stack, "J");
    };
    let ec2_job = |w: &World, queue: &JobQueue| {
        JobDefinition::ec2(queue, container(), 1, 1024).build(&w.stack, "J");
    };
    fine(on_fargate(fargate_job));
    fine(on_machines(ec2_job));
    messages.wrong("a Fargate job on EC2", &["error[BAT-052]"], on_machines(fargate_job));
    messages.wrong("an EC2 job on Fargate", &["error[BAT-052]"], on_fargate(ec2_job));
    messages.wrong(
        "a pod on EC2",
        &["error[BAT-052]"],
        on_machines(|w, queue| {
            JobDefinition::eks(queue, EksPod::new("a", 1.0, 1024)).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "a multi-node job on Fargate",
        &["error[BAT-052]"],
        on_fargate(|w, queue| {
            let nodes = MultiNode::new(2, container(), 1, 1024);
            JobDefinition::multi_node(queue, nodes).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "a main node that does not exist",
        &["error[BAT-053]"],
        on_machines(|w, queue| {
            let nodes = MultiNode::new(2, container(), 1, 1024).main_node(2);
            JobDefinition::multi_node(queue, nodes).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "ephemeral storage on EC2",
        &["error[BAT-004]"],
        on_machines(|w, queue| {
            let job = JobDefinition::ec2(queue, container(), 1, 1024);
            job.ephemeral_storage_gib(50).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "a public address and an architecture on EC2",
        &["error[BAT-003]", "error[BAT-003]"],
        on_machines(|w, queue| {
            let job = JobDefinition::ec2(queue, container(), 1, 1024);
            job.public_address().architecture(Architecture::Arm64).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "11 attempts",
        &["error[BAT-007]"],
        on_machines(|w, queue| {
            let job = JobDefinition::ec2(queue, container(), 1, 1024);
            job.retry(Retry::attempts(11)).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "a directory of the host on Fargate",
        &["error[BAT-005]"],
        on_fargate(|w, queue| {
            let container = container().host_path(mount_path!("/mnt/a"), mount_path!("/a"));
            JobDefinition::fargate(queue, container, size).build(&w.stack, "J");
        }),
    );
    messages.wrong(
        "options of the mount, and two mounts at one path",
        &["error[MNT-016]", "error[MNT-015]"],
        on_fargate(|w, queue| {
            let job = JobDefinition::fargate(queue, container(), size).build(&w.stack, "J");
            let data = w.file_system();
            data.mount_on(&job, mount_path!("/a"), Mount::read_write().option("noatime"));
            data.mount_on(&job, mount_path!("/a"), Mount::read_write());
        }),
    );
    messages.review();
}
