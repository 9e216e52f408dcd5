//! Findings of ecs.

use super::codes;

codes! {
    ECS_001 "ECS-001" Error "Fargate has no such pair of CPU and memory" {
        what: "A Fargate task asks for an amount of Cpu, or of Memory beside it, that Fargate does not have, or for none.",
        why: "ECS refuses the task definition.",
        fix: "use one of the amounts for this Cpu",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
        examples: yes,
    }
    ECS_002 "ECS-002" Error "Fargate does not take this" {
        what: "A Fargate task has a NetworkMode other than awsvpc, or a volume of the host.",
        why: "ECS refuses the task definition.",
        fix: "use awsvpc, and volumes of EFS",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
        examples: yes,
    }
    ECS_003 "ECS-003" Error "Containers of a task need names of their own" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    ECS_004 "ECS-004" Error "A task has a container that it ends with" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    ECS_005 "ECS-005" Error "This is said only on place" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    ECS_006 "ECS-006" Error "The task does not run where the service says" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    ECS_007 "ECS-007" Error "A deployment could neither stop nor start a task" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
