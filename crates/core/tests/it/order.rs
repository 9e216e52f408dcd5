//! Same input, same bytes, whatever was made first.

use proptest::prelude::*;
use stanchion_aws::{efs, sns};
use stanchion_core::{App, Format};
use stanchion_template::document::Output;

/// An app of parts that do not need each other, made in an order.
fn bytes(order: &[usize]) -> String {
    let app = App::new();
    let stack = app.stack("S");
    let files = stack.add("Files", efs::FileSystem::new());
    let parts: [&dyn Fn(); 6] = [
        &|| drop(stack.add("A", sns::Topic::new().display_name(files.reference()))),
        &|| drop(stack.child("Deep").add("B", sns::Topic::new())),
        &|| stack.tag("Team", "data"),
        &|| stack.output("Arn", Output::new(files.arn())),
        &|| drop(app.stack("Other").add("C", sns::Topic::new().display_name(files.arn()))),
        &|| app.default_property::<String>("AWS::SNS::Topic", "TopicName", "t"),
    ];
    order.iter().for_each(|it| parts[*it]());
    let assembly = app.synth().unwrap();
    let mut text: String = assembly.stacks().iter().map(|it| it.template.to_yaml()).collect();
    text.push_str(&serde_json::to_string(&assembly.manifest(Format::Yaml)).unwrap());
    text
}

proptest! {
    #[test]
    fn construction_order_does_not_show(order in Just(vec![0, 1, 2, 3, 4, 5]).prop_shuffle()) {
        prop_assert_eq!(bytes(&order), bytes(&[0, 1, 2, 3, 4, 5]));
    }
}
