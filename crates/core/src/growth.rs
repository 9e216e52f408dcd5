//! The work of synthesis grows with the number of stacks and of resources.

use stanchion_template::IntoValue;
use stanchion_template::document::{Output, Resource};
use stanchion_template::intrinsic::{self, Condition};

use crate::{App, CrossStack, steps};

/// Builds an app of a size.
type Shape = fn(&App, usize);

fn topic(name: impl IntoValue<String>) -> Resource {
    Resource::new("AWS::SNS::Topic").property("DisplayName", name)
}

const SHAPES: [(&str, Shape); 7] = [
    ("stacks", |app, size| {
        for at in 0..size {
            app.stack(&format!("S{at}")).add_resource("Topic", topic("a"));
        }
    }),
    ("resources", |app, size| {
        let stack = app.stack("S");
        for at in 0..size {
            stack.add_resource(&format!("Topic{at}"), topic("a"));
        }
    }),
    ("launch templates of instances", |app, size| {
        let stack = app.stack("S");
        stack.tag("Owner", "a");
        for at in 0..size {
            let scope = stack.construct(&format!("C{at}"));
            let plan = Resource::new("AWS::EC2::LaunchTemplate");
            let plan = scope.add_resource("Plan", plan);
            let named = plan.reference::<String>();
            scope.add_resource(
                "Instance",
                Resource::new("AWS::EC2::Instance").property("LaunchTemplate", named),
            );
        }
    }),
    ("stacks that use one stack", |app, size| {
        let shared = app.stack("Shared").add_resource("Topic", topic("a"));
        for at in 0..size {
            let name = shared.reference::<String>();
            app.stack(&format!("S{at}")).add_resource("Topic", topic(name));
        }
    }),
    ("values of one stack", |app, size| {
        let (shared, user) = (app.stack("Shared"), app.stack("User"));
        for at in 0..size {
            let id = shared.add_resource(&format!("Topic{at}"), topic("a"));
            let name = id.reference::<String>();
            user.add_resource(&format!("Topic{at}"), topic(name));
        }
    }),
    ("outputs", |app, size| {
        let stack = app.stack("S");
        stack.add_resource("Topic", topic("a"));
        for at in 0..size {
            stack.output(&format!("Out{at}"), Output::new(format!("v{at}")));
        }
    }),
    ("conditions", |app, size| {
        let stack = app.stack("S");
        for at in 0..size {
            let used = stack.condition(&format!("C{at}"), Condition::equals("a", format!("b{at}")));
            let topic = topic(intrinsic::if_::<String>(used.name().to_owned(), "a", "b"));
            stack.add_resource(&format!("Topic{at}"), topic);
        }
    }),
];

#[test]
fn synthesis_grows_with_the_app() {
    for (what, shape) in SHAPES {
        for mode in [CrossStack::Weak, CrossStack::Exports, CrossStack::Parameters] {
            let counts = [40, 80, 160, 320].map(|size| {
                let app = App::new();
                app.set_cross_stack(mode);
                shape(&app, size);
                steps::of(|| drop(app.synth().unwrap()))
            });
            for pair in counts.windows(2) {
                assert!(pair[0] > 40, "{what}: {counts:?}");
                assert!(pair[1] < pair[0] * 22 / 10, "{what}: {counts:?}");
            }
        }
    }
}
