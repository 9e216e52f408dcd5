//! Genomics on AWS Batch: samples in a bucket, a Lustre scratch file system over it, and alignment jobs on Spot Instances.
//!
//! Lustre shows the samples as files and loads each when a job reads it. What jobs write to `/scratch/results` goes back to
//! the bucket. The scratch file system can be deleted at any time: the bucket has everything.

use stanchion::attach::LustreOptions;
use stanchion::batch::{Ec2Environment, ExitAction, ExitRule, JobDefinition, JobQueue, Retry};
use stanchion::compute::BlockDevice;
use stanchion::containers::Container;
use stanchion::ecr::{ImageRule, Images, Repository};
use stanchion::events::{EventPattern, EventRule};
use stanchion::lustre_capacity;
use stanchion::network::GatewayService;
use stanchion::prelude::*;
use stanchion::storage::{Bucket, Lustre, ObjectClass, ObjectRule, RepositoryEvent};

/// Creates the stack.
pub fn stacks(app: &App) {
    let stack = app.stack("Genomics");
    let network = Vpc::builder(cidr!("10.30.0.0/16"))
        .zones(2)
        .gateway_endpoints([GatewayService::S3])
        .build(&stack, "Network");

    let samples = Bucket::builder()
        .rule(ObjectRule::new("results").prefix("results/").transition(ObjectClass::StandardIa, 30))
        .build(&stack, "Samples");
    let scratch = Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 2400 GiB))
        .removal(RemovalPolicy::Destroy)
        .build(&stack, "Scratch");
    scratch
        .link("/samples", samples.url("samples"))
        .import(RepositoryEvent::ALL)
        .build(&stack, "In");
    scratch
        .link("/results", samples.url("results"))
        .export(RepositoryEvent::ALL)
        .build(&stack, "Out");

    let spot = Ec2Environment::builder(&network, 512)
        .spot()
        .instance_type("c7i.4xlarge")
        .instance_type("m7i.4xlarge")
        .instance_type("r7i.4xlarge")
        .subnets([scratch.subnet().clone()])
        .block_device(BlockDevice::root(Size::gibibytes(100)))
        .build(&stack, "Spot");
    let at = mount_path!("/scratch");
    scratch.mount_on(&spot, at.clone(), LustreOptions::read_write());
    let queue = JobQueue::builder(1).environment(&spot).build(&stack, "Queue");

    let images =
        Repository::builder().rule(ImageRule::keep_newest(Images::Any, 20)).build(&stack, "Images");
    let align = Container::new(images.image("2.1.0"))
        .command(["align", "--sample", "Ref::sample", "--from", "/scratch/samples"])
        .host_path(at.clone(), at);
    JobDefinition::ec2(&queue, align, 16, 28_000)
        .parameter("sample", "none")
        .retry(
            Retry::attempts(5)
                .rule(ExitRule::new(ExitAction::Retry).status_reason("Host EC2*"))
                .rule(ExitRule::new(ExitAction::Exit).reason("*")),
        )
        .timeout_seconds(6 * 3600)
        .build(&stack, "Align");

    let team = Topic::builder().build(&stack, "Team");
    let failed = EventPattern::new()
        .source(["aws.batch"])
        .detail_type(["Batch Job State Change"])
        .detail("jobQueue", [queue.arn()])
        .detail("status", ["FAILED"]);
    EventRule::builder(failed).target(&team).build(&stack, "Failed");
}
