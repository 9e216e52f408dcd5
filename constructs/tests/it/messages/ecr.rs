//! Repositories.

use stanchion_constructs::ecr::{ImageRule, Images, Repository, RepositoryBuilder};

use super::super::support::World;
use super::{Messages, fine};

fn rules(rules: impl IntoIterator<Item = ImageRule>) -> impl FnOnce(&World) {
    move |w| {
        let builder = Repository::builder();
        rules.into_iter().fold(builder, RepositoryBuilder::rule).build(&w.stack, "R");
    }
}

#[test]
fn repositories() {
    let mut messages = Messages::of("ecr");
    let keep = |images| ImageRule::keep_newest(images, 10);
    let tagged = |pattern: &str| ImageRule::expire_after_days(Images::tagged([pattern]), 1);
    fine(rules([keep(Images::Any), keep(Images::Untagged), tagged("*a*b*c*d")]));
    fine(rules((0..50).map(|at| tagged(&format!("dev-{at}-*")))));
    let many = rules((0..51).map(|at| tagged(&format!("dev-{at}-*"))));
    messages.wrong("51 rules", &["error[ECR-001]"], many);
    let twice = rules([keep(Images::Any), keep(Images::Any)]);
    messages.wrong("two rules for all images", &["error[ECR-001]"], twice);
    let none = rules([ImageRule::keep_newest(Images::Any, 0)]);
    messages.wrong("no images", &["error[ECR-001]"], none);
    let empty: [&str; 0] = [];
    let no_pattern = rules([keep(Images::tagged(empty))]);
    messages.wrong("no pattern", &["error[ECR-001]"], no_pattern);
    messages.wrong("five wildcards", &["error[ECR-001]"], rules([tagged("*a*b*c*d*")]));
    messages.wrong("a name in upper case", &["error[APP-019]"], |w| {
        Repository::import(&w.stack, "R", "Aligner");
    });
    messages.review();
}
