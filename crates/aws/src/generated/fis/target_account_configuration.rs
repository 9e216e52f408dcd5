// Made by `cargo xtask generate`; do not edit.
//! `AWS::FIS::TargetAccountConfiguration`

use stanchion_template::generated::*;

/// `AWS::FIS::TargetAccountConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html)
#[must_use]
pub struct TargetAccountConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TargetAccountConfiguration<Missing_<super::required::account_id>, Missing_<super::required::experiment_template_id>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetAccountConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TargetAccountConfiguration<S0, S1, S2> {
    /// Sets `AccountId`. Required. 12 to 512 characters. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> TargetAccountConfiguration<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); TargetAccountConfiguration(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExperimentTemplateId`. Required. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn experiment_template_id(mut self, value: impl IntoValue_<String>) -> TargetAccountConfiguration<S0, Set_, S2> { self.0.put("ExperimentTemplateId", value.into_node()); TargetAccountConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 1224 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> TargetAccountConfiguration<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); TargetAccountConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TargetAccountConfiguration> for TargetAccountConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TargetAccountConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::FIS::TargetAccountConfiguration";
    type Handle = TargetAccountConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TargetAccountConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TargetAccountConfigurationRef(Id_);
impl From<Id_> for TargetAccountConfigurationRef { #[inline] fn from(id: Id_) -> Self { TargetAccountConfigurationRef(id) } }
impl AsRef<Id_> for TargetAccountConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TargetAccountConfigurationRef {
    /// `Ref`: `ExperimentTemplateId|AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
