//! Runs GPU training jobs on a Lustre file system that is linked to a bucket.

mod config;

pub use config::{
    AutomaticExport, CheckpointExport, ImportedChanges, LustreTraining, ScheduledExport,
    TrainingBucket, TrainingCompute, TrainingJob,
};

use std::collections::BTreeSet;

use stanchion_core::{App, Diagnostic, Stack};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, counted};

use super::instances::{Need, check_architectures, has_no_room};
use super::values::Argument;
use super::{Blueprint, LinkedBucket, RepositoryChange, conflict};
use crate::attach::LustreOptions;
use crate::batch::{
    Ec2Environment, ExitAction, ExitRule, ImageType, JobDefinition, JobQueue, Retry,
};
use crate::compute::BlockDevice;
use crate::containers::Container;
use crate::scheduler::{Schedule, ScheduleExpression};
use crate::storage::{Bucket, DataRepositoryTask, Lustre, RepositoryEvent};
use crate::units::Size;

impl Blueprint for LustreTraining {
    const NAME: &'static str = "lustre-training";
    const SUMMARY: &'static str = "GPU jobs of AWS Batch on FSx for Lustre, linked to a bucket that checkpoints are exported to";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        let (compute, job) = (&self.compute, &self.job);
        let image = job.image.as_str();
        let elsewhere = (!image.contains(".dkr.ecr."))
            .then(|| format!("no endpoint leads to the registry of {image}"));
        // Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html
        let needs =
            ["ecs", "ecs-agent", "ecs-telemetry", "ecr.api", "ecr.dkr", "logs", "s3", "fsx"];
        self.network.check_way_out(None, &needs, elsewhere.as_deref(), &mut findings);
        if let Some(backup) = self.storage.backup.as_ref().filter(|_| self.bucket.is_some()) {
            let found = format!("{} of backups with a linked bucket", counted(backup.days, "day"));
            findings.push(conflict("storage.backup", found, "null, or bucket: null").help(
                "Remove `storage.backup`, or set `bucket` to `null`: FSx does not back up a file system that is linked to a bucket",
            ));
        }
        check_architectures("compute.instanceTypes", &compute.instance_types, &mut findings);
        if job.vcpus > compute.max_vcpus {
            let allowed = format!("1-{} (compute.maxVcpus)", compute.max_vcpus);
            findings.push(conflict("job.vcpus", job.vcpus, &allowed));
        }
        let need = Need { vcpus: job.vcpus, memory_mib: job.memory_mib, gpus: job.gpus };
        if let Some(room) = has_no_room(&compute.instance_types, need) {
            let (vcpus, gpus) = (counted(job.vcpus, "vCPU"), counted(job.gpus, "GPU"));
            let found = format!("{vcpus}, {} MiB and {gpus}", job.memory_mib);
            findings.push(conflict("job", found, &room));
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("GPU jobs on FSx for Lustre, linked to a bucket");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let data = self.storage.build(&stack, &vpc);
        let bucket = self.bucket.as_ref().map(|it| it.link(&stack, &data));
        let root_key = self.compute.root_disk_kms_key.as_ref().map(|it| it.of_root_disks(&stack));
        let root = BlockDevice::root(Size::gibibytes(self.compute.root_disk_gib))
            .set_opt(root_key, BlockDevice::kms_key);
        let mut machines = Ec2Environment::builder(&vpc, self.compute.max_vcpus)
            .image_type(ImageType::EcsAmazonLinux2023Nvidia)
            .subnets([data.subnet().clone()])
            .block_device(root);
        if self.compute.spot {
            machines = machines.spot();
        }
        for name in &self.compute.instance_types {
            machines = machines.instance_type(name.as_str());
        }
        let machines = machines.build(&stack, "Machines");
        let at = self.mount_path.clone();
        data.mount_on(&machines, at.clone(), LustreOptions::read_write());
        let queue = JobQueue::builder(1).environment(&machines).build(&stack, "Queue");
        let job = &self.job;
        let mut container = Container::new(job.image.as_str())
            .command(job.command.iter().map(Argument::to_string))
            .environment("DATA", format!("{at}/data"))
            .environment("CHECKPOINTS", format!("{at}/checkpoints"))
            .shared_memory_mib(job.shared_memory_mib)
            .set_opt(log_key.as_ref(), Container::log_kms_key)
            .host_path(at.clone(), at);
        if job.gpus > 0 {
            container = container.gpus(job.gpus);
        }
        let lost = ExitRule::new(ExitAction::Retry).status_reason("Host EC2*");
        let other = ExitRule::new(ExitAction::Exit).reason("*");
        let definition = JobDefinition::ec2(&queue, container, job.vcpus, job.memory_mib)
            .timeout_seconds(job.timeout_seconds)
            .retry(Retry::attempts(job.attempts).rule(lost).rule(other))
            .build(&stack, "Train");
        if let Some(bucket) = bucket {
            let output = Output::new(bucket.name()).description("Holds data/ and checkpoints/");
            stack.output("BucketName", output);
        }
        for (name, text, value) in [
            ("FileSystemId", "The file system", data.id()),
            ("JobQueueArn", "The queue", queue.arn()),
            ("JobDefinitionArn", "The job", definition.arn()),
        ] {
            stack.output(name, Output::new(value).description(text));
        }
    }
}

impl TrainingBucket {
    /// Creates or imports the bucket, and links its two prefixes to directories of the file system.
    fn link(&self, stack: &Stack, data: &Lustre) -> Bucket {
        let bucket = LinkedBucket { existing: self.existing.clone() }.build(stack);
        let events = |changes: &BTreeSet<RepositoryChange>| {
            changes.iter().map(|it| it.event()).collect::<Vec<RepositoryEvent>>()
        };
        let import = &self.import;
        let link = data.link("/data", bucket.url("data")).import(events(&import.data));
        if import.existing_objects { link.batch_import() } else { link }.build(stack, "DataLink");
        let link = data
            .link("/checkpoints", bucket.url("checkpoints"))
            .import(events(&import.checkpoints));
        match &self.export {
            CheckpointExport::Automatic(export) => link.export(events(&export.changes)),
            CheckpointExport::Scheduled(_) | CheckpointExport::None => link,
        }
        .build(stack, "CheckpointsLink");
        if let CheckpointExport::Scheduled(export) = &self.export {
            let task = DataRepositoryTask::export(data).paths(["checkpoints"]);
            Schedule::builder(&task, ScheduleExpression::every_hours(export.hours))
                .description("Exports checkpoints to the bucket")
                .build(stack, "Export");
        }
        bucket
    }
}
