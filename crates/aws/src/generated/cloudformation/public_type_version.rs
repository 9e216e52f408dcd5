// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::PublicTypeVersion`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::PublicTypeVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html)
#[must_use]
pub struct PublicTypeVersion(Properties_);
impl PublicTypeVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicTypeVersion(Properties_::new()) }
}
impl PublicTypeVersion {
    /// Sets `Arn`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `LogDeliveryBucket`. An update replaces the resource.
    #[inline] pub fn log_delivery_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogDeliveryBucket", value.into_node()); self }
    /// Sets `PublicVersionNumber`. 5 to 64 characters. An update replaces the resource.
    #[inline] pub fn public_version_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicVersionNumber", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `TypeName`. An update replaces the resource.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeName", value.into_node()); self }
}
impl IntoValue_<PublicTypeVersion> for PublicTypeVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PublicTypeVersion {
    const TYPE: &'static str = "AWS::CloudFormation::PublicTypeVersion";
    type Handle = PublicTypeVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PublicTypeVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublicTypeVersionRef(Id_);
impl From<Id_> for PublicTypeVersionRef { #[inline] fn from(id: Id_) -> Self { PublicTypeVersionRef(id) } }
impl AsRef<Id_> for PublicTypeVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublicTypeVersionRef {
    /// `Ref`: `PublicTypeArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PublicTypeArn`
    #[inline] pub fn public_type_arn(&self) -> Value_<String> { self.0.attribute("PublicTypeArn") }
    /// `Fn::GetAtt` `PublisherId`
    #[inline] pub fn publisher_id(&self) -> Value_<String> { self.0.attribute("PublisherId") }
    /// `Fn::GetAtt` `TypeVersionArn`
    #[inline] pub fn type_version_arn(&self) -> Value_<String> { self.0.attribute("TypeVersionArn") }
}
/// Values of `AWS::CloudFormation::PublicTypeVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RESOURCE`
    pub const RESOURCE: Value_<Type> = Value_::constant("RESOURCE");
    /// `MODULE`
    pub const MODULE: Value_<Type> = Value_::constant("MODULE");
    /// `HOOK`
    pub const HOOK: Value_<Type> = Value_::constant("HOOK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
