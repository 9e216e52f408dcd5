// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeDeploy::Application`

use stanchion_template::generated::*;

/// `AWS::CodeDeploy::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html)
#[must_use]
pub struct Application(Properties_);
impl Application {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Application(Properties_::new()) }
}
impl Application {
    /// Sets `ApplicationName`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationName", value.into_node()); self }
    /// Sets `ComputePlatform`. An update replaces the resource. The values are constants of [`ComputePlatform`].
    #[inline] pub fn compute_platform(mut self, value: impl IntoValue_<ComputePlatform>) -> Self { self.0.put("ComputePlatform", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Application> for Application { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Application {
    const TYPE: &'static str = "AWS::CodeDeploy::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::CodeDeploy::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html)
#[derive(Debug)]
pub enum ComputePlatform {}
impl ComputePlatform {
    /// `ECS`
    pub const ECS: Value_<ComputePlatform> = Value_::constant("ECS");
    /// `Lambda`
    pub const LAMBDA: Value_<ComputePlatform> = Value_::constant("Lambda");
    /// `Server`
    pub const SERVER: Value_<ComputePlatform> = Value_::constant("Server");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputePlatform> { Value_::from_node(value.into_node()) }
}
