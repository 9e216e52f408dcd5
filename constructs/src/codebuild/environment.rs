//! The environments of builds.

use stanchion_template::{IntoValue, Value};

/// The size of the host of a build.
///
/// [AWS documentation](https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BuildSize {
    /// 2 vCPUs, 4 GiB.
    #[default]
    Small,
    /// 4 vCPUs, 8 GiB.
    Medium,
    /// 8 vCPUs, 16 GiB.
    Large,
    /// 36 vCPUs, 72 GiB.
    ExtraLarge,
    /// 72 vCPUs, 144 GiB.
    DoubleExtraLarge,
}

impl BuildSize {
    pub(super) fn name(self) -> &'static str {
        match self {
            BuildSize::Small => "BUILD_GENERAL1_SMALL",
            BuildSize::Medium => "BUILD_GENERAL1_MEDIUM",
            BuildSize::Large => "BUILD_GENERAL1_LARGE",
            BuildSize::ExtraLarge => "BUILD_GENERAL1_XLARGE",
            BuildSize::DoubleExtraLarge => "BUILD_GENERAL1_2XLARGE",
        }
    }
}

/// The environment of a build: the processor and the image of its container. Only Linux containers mount file systems.
///
/// [AWS documentation](https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `Project::builder`"]
pub struct BuildEnvironment {
    pub(super) kind: &'static str,
    pub(super) size: BuildSize,
    pub(super) image: Value<String>,
    /// True for an image that CodeBuild pulls with the role of the project.
    pub(super) is_custom: bool,
}

impl BuildEnvironment {
    fn new(kind: &'static str, image: &'static str) -> BuildEnvironment {
        let size = BuildSize::default();
        BuildEnvironment { kind, size, image: image.into_value(), is_custom: false }
    }

    /// Creates an environment with x86-64 processors and the standard image of Amazon Linux 2023.
    pub fn linux() -> BuildEnvironment {
        BuildEnvironment::new("LINUX_CONTAINER", "aws/codebuild/amazonlinux-x86_64-standard:5.0")
    }

    /// Creates an environment with Arm processors and the standard image of Amazon Linux 2023.
    pub fn arm() -> BuildEnvironment {
        BuildEnvironment::new("ARM_CONTAINER", "aws/codebuild/amazonlinux-aarch64-standard:3.0")
    }

    /// Sets the size. Default: [`BuildSize::Small`].
    pub fn size(mut self, size: BuildSize) -> Self {
        self.size = size;
        self
    }

    /// Sets the image of your own, which CodeBuild pulls with the role of the project. Default: the standard image.
    pub fn image(mut self, image: impl IntoValue<String>) -> Self {
        self.image = image.into_value();
        self.is_custom = true;
        self
    }
}
