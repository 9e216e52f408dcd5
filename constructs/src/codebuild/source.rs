//! The sources of builds.

use stanchion_aws::codebuild::project as l1;
use stanchion_template::{IntoValue, SetOpt, Value};

use super::BuildSpec;
use crate::iam::{Role, Statement};
use crate::storage::Bucket;
use crate::text;

/// The source of a build: a repository, an archive, a pipeline, or nothing but commands.
///
/// [AWS documentation](https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `Project::builder`"]
pub struct Source {
    kind: &'static str,
    location: Option<Value<String>>,
    bucket: Option<Bucket>,
    connection: Option<Value<String>>,
    version: Option<Value<String>>,
    build_spec: Option<BuildSpec>,
    clone_depth: Option<u32>,
}

impl Source {
    fn new(kind: &'static str, location: Option<Value<String>>) -> Source {
        Source {
            kind,
            location,
            bucket: None,
            connection: None,
            version: None,
            build_spec: None,
            clone_depth: None,
        }
    }

    /// Uses a repository of GitHub, by its URL that ends with `.git`.
    pub fn github(url: impl IntoValue<String>) -> Source {
        Source::new("GITHUB", Some(url.into_value()))
    }

    /// Uses a repository of GitLab, by its URL.
    pub fn gitlab(url: impl IntoValue<String>) -> Source {
        Source::new("GITLAB", Some(url.into_value()))
    }

    /// Uses a repository of Bitbucket, by its URL.
    pub fn bitbucket(url: impl IntoValue<String>) -> Source {
        Source::new("BITBUCKET", Some(url.into_value()))
    }

    /// Uses an archive in a bucket, by its key, such as `source.zip`.
    pub fn s3(bucket: &Bucket, key: &str) -> Source {
        let location = text![bucket.name(), "/", key.to_owned()].into_value();
        Source { bucket: Some(bucket.clone()), ..Source::new("S3", Some(location)) }
    }

    /// Uses the source of a pipeline of CodePipeline, which stores the output too.
    pub fn pipeline() -> Source {
        Source::new("CODEPIPELINE", None)
    }

    /// Runs commands without a source.
    pub fn none(commands: BuildSpec) -> Source {
        Source { build_spec: Some(commands), ..Source::new("NO_SOURCE", None) }
    }

    /// Sets the commands. Default: the file `buildspec.yml` of the source.
    pub fn build_spec(mut self, spec: BuildSpec) -> Self {
        self.build_spec = Some(spec);
        self
    }

    /// Sets the ARN of the connection that gives access to the repository. Default: the credentials of the account.
    pub fn connection(mut self, arn: impl IntoValue<String>) -> Self {
        self.connection = Some(arn.into_value());
        self
    }

    /// Sets the branch, tag or commit, or the version of an archive. Default: the newest.
    pub fn version(mut self, version: impl IntoValue<String>) -> Self {
        self.version = Some(version.into_value());
        self
    }

    /// Sets the number of commits of a repository that a build fetches. Default: all.
    pub fn clone_depth(mut self, commits: u32) -> Self {
        self.clone_depth = Some(commits);
        self
    }

    pub(super) fn is_pipeline(&self) -> bool {
        self.kind == "CODEPIPELINE"
    }

    /// Returns true if a build has no commands.
    pub(super) fn lacks_commands(&self) -> bool {
        let is_file = self.build_spec.as_ref().is_some_and(BuildSpec::is_file);
        let is_empty = self.build_spec.as_ref().is_some_and(BuildSpec::is_empty);
        is_empty || (self.kind == "NO_SOURCE" && is_file)
    }

    /// Grants a role what it needs to fetch the source.
    pub(super) fn grant(&self, role: &Role) {
        if let Some(bucket) = &self.bucket {
            bucket.grant_read(role);
            role.allow(Statement::allow(["s3:GetObjectVersion"]).on(text![bucket.arn(), "/*"]));
        }
        if let Some(connection) = &self.connection {
            let actions = [
                "codeconnections:GetConnection",
                "codeconnections:GetConnectionToken",
                "codeconnections:UseConnection",
            ];
            role.allow(Statement::allow(actions).on(connection.clone()));
        }
    }

    pub(super) fn source_version(&self) -> Option<Value<String>> {
        self.version.clone()
    }

    pub(super) fn resource(self) -> l1::Source {
        let auth =
            self.connection.map(|it| l1::SourceAuth::new().resource(it).r#type("CODECONNECTIONS"));
        l1::Source::new()
            .set_opt(auth, l1::Source::auth)
            .set_opt(self.build_spec.map(|it| it.text()), l1::Source::build_spec)
            .set_opt(self.clone_depth.map(i64::from), l1::Source::git_clone_depth)
            .set_opt(self.location, l1::Source::location)
            .r#type(self.kind)
    }
}
