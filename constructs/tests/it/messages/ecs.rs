//! Task definitions and services of ECS.

use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{
    Cluster, Service, TaskContainer, TaskDefinition, TaskDefinitionBuilder,
};
use stanchion_constructs::fargate_size;

use super::super::support::World;
use super::{Messages, fine};

fn one(name: &str) -> TaskContainer {
    TaskContainer::new(name, Container::new("a"))
}

fn on_fargate(container: TaskContainer) -> TaskDefinitionBuilder {
    TaskDefinition::fargate(container, fargate_size!(1 vCPU, 2048 MiB))
}

fn task(builder: TaskDefinitionBuilder) -> impl FnOnce(&World) {
    move |w| drop(builder.build(&w.stack, "T"))
}

#[test]
fn tasks() {
    let mut messages = Messages::of("ecs");
    fine(task(on_fargate(one("a"))));
    messages.wrong(
        "two containers of one name",
        &["error[ECS-003]"],
        task(on_fargate(one("a")).container(one("a"))),
    );
    messages.wrong("a name with a space", &["error[ECS-003]"], task(on_fargate(one("a b"))));
    messages.wrong(
        "no essential container",
        &["error[ECS-004]"],
        task(on_fargate(one("a").essential(false))),
    );
    messages.wrong(
        "GPUs on Fargate",
        &["error[ECS-002]"],
        task(on_fargate(TaskContainer::new("a", Container::new("a").gpus(1)))),
    );
    messages.wrong(
        "CPU units on Fargate",
        &["error[ECS-005]"],
        task(on_fargate(one("a")).cpu_units(5)),
    );
    messages.wrong(
        "ephemeral storage on EC2",
        &["error[ECS-005]"],
        task(TaskDefinition::ec2(one("a"), 512).ephemeral_storage_gib(50)),
    );
    messages.wrong("a task for EC2 on Fargate Spot", &["error[ECS-006]"], |w| {
        let cluster = Cluster::builder(&w.vpc).build(&w.stack, "C");
        let task = TaskDefinition::ec2(one("a"), 512).build(&w.stack, "T");
        Service::builder(&cluster, &task).spot().build(&w.stack, "S");
    });
    messages.wrong("100 to 100 percent healthy", &["error[ECS-007]"], |w| {
        let cluster = Cluster::builder(&w.vpc).build(&w.stack, "C");
        let task = on_fargate(one("a")).build(&w.stack, "T");
        Service::builder(&cluster, &task).healthy_percent(100, 100).build(&w.stack, "S");
    });
    messages.review();
}
