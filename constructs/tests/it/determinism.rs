//! Same input, same bytes.

use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
use stanchion_constructs::construct::Format;
use stanchion_constructs::prelude::*;

use super::support::synth;

#[test]
fn two_runs_give_the_same_bytes() {
    let run = || {
        let app = App::new();
        ScaleOut::default().build(&app);
        let assembly = app.synth().unwrap();
        (
            assembly.stacks()[0].template.to_yaml(),
            assembly.stacks()[0].template.to_json(),
            format!("{:?}", assembly.manifest(Format::Yaml)),
            format!("{:?}", assembly.provenance()),
        )
    };
    assert_eq!(run(), run());
}

#[test]
fn synthesizing_twice_gives_the_same() {
    let app = App::new();
    ScaleOut::default().build(&app);
    assert_eq!(synth(&app).to_yaml(), synth(&app).to_yaml());
}

/// The order of independent constructs has no effect, in every order.
#[test]
fn the_order_of_construction_does_not_show() {
    let steps: [fn(&Stack, &Vpc, &FileSystem, &Instance); 4] = [
        |stack, _, data, _| {
            data.access_point("/b").create_as(PosixUser::new(1, 1), 0o700).build(stack, "B");
        },
        |_, _, data, machine| {
            data.mount_on(machine, mount_path!("/mnt/data"), Mount::read_write());
        },
        |stack, vpc, _, _| {
            vpc.add_interface_endpoint("ssm");
            stack.tag("Team", "data");
        },
        |stack, _, _, machine| {
            machine.role().allow(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*"));
            Topic::builder().build(stack, "Alarms");
        },
    ];
    let build = |order: &[usize]| {
        let app = App::new();
        let stack = app.stack("Order");
        let vpc = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
        let data = FileSystem::builder(&vpc).build(&stack, "Data");
        let machine = Instance::builder(&vpc, "t3.micro").build(&stack, "Machine");
        order.iter().for_each(|it| steps[*it](&stack, &vpc, &data, &machine));
        synth(&app).to_yaml()
    };
    let first = build(&[0, 1, 2, 3]);
    for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1], [1, 3, 0, 2]] {
        assert_eq!(build(&order), first);
    }
}
