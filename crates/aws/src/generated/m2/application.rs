// Made by `cargo xtask generate`; do not edit.
//! `AWS::M2::Application`

use stanchion_template::generated::*;

/// `AWS::M2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Application<Missing_<super::required::engine_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Application<S0, S1> {
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Definition>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EngineType`. Required. An update replaces the resource. The values are constants of [`EngineType`].
    #[inline] pub fn engine_type(mut self, value: impl IntoValue_<EngineType>) -> Application<Set_, S1> { self.0.put("EngineType", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `RoleArn`. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Application> for Application<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Application<S0, S1> {
    const TYPE: &'static str = "AWS::M2::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
}
/// `AWS::M2::Application.Definition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-m2-application-definition.html)
#[must_use]
pub struct Definition(Properties_);
impl Definition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Definition(Properties_::new()) }
}
impl Definition {
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Location", value.into_node()); self }
    /// Sets `Content`. 1 to 6500 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
}
impl IntoValue_<Definition> for Definition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::M2::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html)
#[derive(Debug)]
pub enum EngineType {}
impl EngineType {
    /// `microfocus`
    pub const MICROFOCUS: Value_<EngineType> = Value_::constant("microfocus");
    /// `bluage`
    pub const BLUAGE: Value_<EngineType> = Value_::constant("bluage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EngineType> { Value_::from_node(value.into_node()) }
}
