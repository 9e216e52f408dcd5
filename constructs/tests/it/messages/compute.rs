//! Instances, launch templates and Auto Scaling groups.

use stanchion_constructs::attach::Client;
use stanchion_constructs::compute::{
    AutoScalingGroupBuilder, BlockDevice, InstanceBuilder, LoaderInstance, VolumeType,
};
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::{Messages, fine};

fn instance(
    kind: &'static str,
    change: impl FnOnce(InstanceBuilder) -> InstanceBuilder,
) -> impl FnOnce(&World) {
    move |w| drop(change(Instance::builder(&w.vpc, kind)).build(&w.stack, "Machine"))
}

fn disk(kind: VolumeType, operations: Option<u32>) -> impl FnOnce(&World) {
    instance("t3.micro", move |it| {
        let disk = BlockDevice::new("/dev/sdf", Size::gibibytes(100)).kind(kind);
        it.block_device(match operations {
            Some(operations) => disk.operations_per_second(operations),
            None => disk,
        })
    })
}

#[test]
fn instances() {
    let mut messages = Messages::of("ec2");
    fine(instance("t3.micro", |it| it));
    messages.wrong("no size", &["error[EC2-001]"], instance("large", |it| it));
    messages.wrong(
        "an image for other processors",
        &["error[EC2-002]"],
        instance("m7g.large", |it| it.image(MachineImage::AmazonLinux2023(Architecture::X86_64))),
    );
    fine(disk(VolumeType::Gp3, Some(4000)));
    messages.wrong("io2 without IOPS", &["error[EC2-003]"], disk(VolumeType::Io2, None));
    messages.wrong("st1 with IOPS", &["error[EC2-003]"], disk(VolumeType::St1, Some(4000)));
    messages.wrong("no hop", &["error[EC2-004]"], instance("t3.micro", |it| it.imds_hop_limit(0)));
    messages.wrong("no hop in a template", &["error[EC2-004]"], |w| {
        LaunchTemplate::builder(&w.vpc).imds_hop_limit(65).build(&w.stack, "Template");
    });
    messages.wrong("a network without subnets", &["error[VPC-018]", "error[EC2-005]"], |w| {
        let empty = Vpc::builder(cidr!("10.1.0.0/16")).tiers([]).build(&w.stack, "Empty");
        Instance::builder(&empty, "t3.micro").build(&w.stack, "Machine");
    });
    messages.wrong("a loader without a way out", &["error[EC2-006]"], |w| {
        let closed = Vpc::builder(cidr!("10.8.0.0/16")).tiers([Tier::Isolated]).nat(Nat::None);
        let closed = closed.build(&w.stack, "Closed");
        LoaderInstance::builder(&closed, "t3.micro").build(&w.stack, "Loader");
    });
    messages.wrong("an image whose root device is unknown", &["info[EC2-021]"], |w| {
        LaunchTemplate::builder(&w.vpc)
            .image(MachineImage::id("ami-0123456789abcdef0"))
            .build(&w.stack, "Template");
    });
    messages.wrong("a client of another distribution", &["error[EC2-020]"], |w| {
        let machine = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "Machine");
        let mount = Mount::read_write().client(Client::Ubuntu);
        w.file_system().mount_on(&machine, mount_path!("/mnt/data"), mount);
    });
    let script = format!("#!/bin/sh\n{}", "echo padding padding padding\n".repeat(700));
    messages.wrong(
        "user data of 20 KiB",
        &["error[SPF-022]"],
        instance("t3.micro", |it| it.script(script)),
    );
    messages.review();
}

fn group(
    change: impl FnOnce(AutoScalingGroupBuilder) -> AutoScalingGroupBuilder,
) -> impl FnOnce(&World) {
    move |w| {
        let group = AutoScalingGroup::builder(&w.template(), 2).instance_type("m5.large");
        change(group).build(&w.stack, "Group");
    }
}

#[test]
fn groups() {
    let mut messages = Messages::of("auto-scaling");
    fine(group(|it| it));
    messages.wrong("a capacity out of range", &["error[ASG-002]"], group(|it| it.range(3, 4)));
    messages.wrong("101 percent", &["error[ASG-001]"], group(|it| it.on_demand_percent(101)));
    messages.wrong(
        "a lifetime of 366 days",
        &["error[ASG-001]"],
        group(|it| it.max_lifetime_days(366)),
    );
    messages.wrong("no instance type", &["error[ASG-003]"], |w| {
        AutoScalingGroup::builder(&w.template(), 2).build(&w.stack, "Group");
    });
    messages.wrong("no subnet", &["error[ASG-004]"], group(|it| it.subnets([])));
    fine(group(|it| it.creation_signal(720).rolling_update(1)));
    messages.wrong("13 hours", &["error[ASG-001]"], group(|it| it.creation_signal(780)));
    let signals = |count| {
        group(move |it: AutoScalingGroupBuilder| it.creation_signal(15).signal_count(count))
    };
    messages.wrong("no signal", &["error[ASG-001]"], signals(0));
    messages.wrong("3 signals of 2 instances", &["error[ASG-001]"], signals(3));
    messages.wrong("a count alone", &["error[ASG-001]"], group(|it| it.signal_count(1)));
    messages.wrong("an image without cfn-signal", &["warning[ASG-012]"], |w| {
        let minimal =
            "/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64";
        let template =
            LaunchTemplate::builder(&w.vpc).image(MachineImage::Parameter(minimal.to_owned()));
        let group = AutoScalingGroup::builder(&template.build(&w.stack, "Template"), 2);
        group.instance_type("m5.large").creation_signal(15).build(&w.stack, "Group");
    });
    messages.wrong("two groups of one template", &["error[ASG-013]"], |w| {
        let template = w.template();
        for id in ["A", "B"] {
            let group = AutoScalingGroup::builder(&template, 2).instance_type("m5.large");
            group.creation_signal(15).build(&w.stack, id);
        }
    });
    messages.review();
}
