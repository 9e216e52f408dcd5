use stanchion_constructs::aws::efs;
use stanchion_constructs::prelude::*;

fn wrong(stack: &Stack) {
    stack.add("Files", efs::FileSystem::new().performance_mode("maxIO"));
}

fn main() {}
