//! Chooses the profile in `~/.aws`, as the AWS CLI does.

use std::collections::BTreeSet;

use aws_config::profile;
use aws_types::os_shim_internal::{Env, Fs};

use crate::error::Error;

/// The environment variables that name a profile. The first one takes precedence.
///
/// Source: the variables of `profile` in `botocore/configprovider.py`
const VARIABLES: [&str; 2] = ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"];

/// The profile that applies when none is named.
const DEFAULT: &str = "default";

/// A profile that the user named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The profile's name.
    pub(crate) name: String,
    /// Is true if it was named in the call. Then credentials in environment variables do not apply.
    pub(crate) is_explicit: bool,
    /// The option or variable that named it, for messages.
    by: &'static str,
}

/// Returns the profile that the user named: explicitly, or in an environment variable.
///
/// # Errors
/// Returns an error if the profile does not exist, or if the files in `~/.aws` are not valid.
pub(crate) async fn named(explicit: Option<&str>) -> Result<Option<Named>, Error> {
    let env = Env::real();
    let Some(named) = choose(explicit, |name| env.get(name).ok()) else { return Ok(None) };
    let found = profile::load(&Fs::real(), &env, &Default::default(), None).await;
    let found = found.map_err(|error| {
        let reason = aws_smithy_types::error::display::DisplayErrorContext(&error);
        Error::Refused(format!("cannot read the profiles in ~/.aws: {reason}"))
    })?;
    check(&named, found.profiles())?;
    Ok(Some(named))
}

fn choose(explicit: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Option<Named> {
    if let Some(name) = explicit {
        return Some(Named { name: name.to_owned(), is_explicit: true, by: "--profile" });
    }
    let set = |by: &'static str| Some((by, variable(by).filter(|it| !it.is_empty())?));
    let (by, name) = VARIABLES.into_iter().find_map(set)?;
    Some(Named { name, is_explicit: false, by })
}

fn check<'a>(named: &Named, known: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let known: BTreeSet<&str> = known.collect();
    // The AWS CLI also accepts a default profile that no file has.
    if known.contains(named.name.as_str()) || named.name == DEFAULT {
        return Ok(());
    }
    let help = if known.is_empty() {
        "~/.aws/config and ~/.aws/credentials have no profiles. Add one with `aws configure`".into()
    } else {
        format!("Use one of: {}", known.into_iter().collect::<Vec<_>>().join(", "))
    };
    let (name, by) = (&named.name, named.by);
    Err(Error::Refused(format!(
        "{by} names the profile `{name}`, which does not exist\n  help: {help}"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explicit_profile_takes_precedence_over_the_environment() {
        let none = |_: &str| None;
        let both = |name: &str| Some(name.to_ascii_lowercase());
        let second = |name: &str| (name == "AWS_PROFILE").then(|| "p".to_owned());
        let told = |it: Option<Named>| it.map(|it| (it.name, it.is_explicit));
        assert_eq!(told(choose(Some("x"), both)), Some(("x".to_owned(), true)));
        assert_eq!(told(choose(None, both)), Some(("aws_default_profile".to_owned(), false)));
        assert_eq!(told(choose(None, second)), Some(("p".to_owned(), false)));
        assert_eq!(told(choose(None, |_| Some(String::new()))), None);
        assert_eq!(choose(None, none), None);
    }

    #[test]
    fn a_profile_that_does_not_exist_is_an_error() {
        let named =
            |name: &str| Named { name: name.to_owned(), is_explicit: true, by: "--profile" };
        let known = || ["team", "default"].into_iter();
        assert!(check(&named("team"), known()).is_ok());
        let error = check(&named("nope"), known()).unwrap_err().to_string();
        assert!(error.contains("--profile names the profile `nope`"), "{error}");
        assert!(error.contains("default, team"), "{error}");
        let error = check(&named("nope"), [].into_iter()).unwrap_err().to_string();
        assert!(error.contains("aws configure"), "{error}");
        assert!(check(&named("default"), [].into_iter()).is_ok());
    }
}
