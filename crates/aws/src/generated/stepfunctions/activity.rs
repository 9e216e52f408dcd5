// Made by `cargo xtask generate`; do not edit.
//! `AWS::StepFunctions::Activity`

use stanchion_template::generated::*;

/// `AWS::StepFunctions::Activity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html)
#[must_use]
pub struct Activity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Activity<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Activity(Properties_::new(), PhantomData_) }
}
impl<S0> Activity<S0> {
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 80 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Activity<Set_> { self.0.put("Name", value.into_node()); Activity(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Activity> for Activity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Activity<S0> {
    const TYPE: &'static str = "AWS::StepFunctions::Activity";
    type Handle = ActivityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Activity`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ActivityRef(Id_);
impl From<Id_> for ActivityRef { #[inline] fn from(id: Id_) -> Self { ActivityRef(id) } }
impl AsRef<Id_> for ActivityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ActivityRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::StepFunctions::Activity.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-activity-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsDataKeyReusePeriodSeconds`. 60 to 900.
    #[inline] pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KmsDataKeyReusePeriodSeconds", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> EncryptionConfiguration<Set_> { self.0.put("Type", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::StepFunctions::Activity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CUSTOMER_MANAGED_KMS_KEY`
    pub const CUSTOMER_MANAGED_KMS_KEY: Value_<Type> = Value_::constant("CUSTOMER_MANAGED_KMS_KEY");
    /// `AWS_OWNED_KEY`
    pub const AWS_OWNED_KEY: Value_<Type> = Value_::constant("AWS_OWNED_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
