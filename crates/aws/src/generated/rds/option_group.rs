// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::OptionGroup`

use stanchion_template::generated::*;

/// `AWS::RDS::OptionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html)
#[must_use]
pub struct OptionGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OptionGroup<Missing_<super::required::engine_name>, Missing_<super::required::major_engine_version>, Missing_<super::required::option_group_description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OptionGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OptionGroup<S0, S1, S2> {
    /// Sets `EngineName`. Required. An update replaces the resource.
    #[inline] pub fn engine_name(mut self, value: impl IntoValue_<String>) -> OptionGroup<Set_, S1, S2> { self.0.put("EngineName", value.into_node()); OptionGroup(self.0, PhantomData_) }
    /// Sets `MajorEngineVersion`. Required. An update replaces the resource.
    #[inline] pub fn major_engine_version(mut self, value: impl IntoValue_<String>) -> OptionGroup<S0, Set_, S2> { self.0.put("MajorEngineVersion", value.into_node()); OptionGroup(self.0, PhantomData_) }
    /// Sets `OptionConfigurations`.
    #[inline] pub fn option_configurations(mut self, value: impl IntoValue_<Vec<OptionConfiguration>>) -> Self { self.0.put("OptionConfigurations", value.into_node()); self }
    /// Sets `OptionGroupDescription`. Required. An update replaces the resource.
    #[inline] pub fn option_group_description(mut self, value: impl IntoValue_<String>) -> OptionGroup<S0, S1, Set_> { self.0.put("OptionGroupDescription", value.into_node()); OptionGroup(self.0, PhantomData_) }
    /// Sets `OptionGroupName`. An update replaces the resource.
    #[inline] pub fn option_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptionGroupName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OptionGroup> for OptionGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for OptionGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RDS::OptionGroup";
    type Handle = OptionGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OptionGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OptionGroupRef(Id_);
impl From<Id_> for OptionGroupRef { #[inline] fn from(id: Id_) -> Self { OptionGroupRef(id) } }
impl AsRef<Id_> for OptionGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OptionGroupRef {
    /// `Ref`: `OptionGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::RDS::OptionGroup.OptionSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-optiongroup-optionsetting.html)
#[must_use]
pub struct OptionSetting(Properties_);
impl OptionSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OptionSetting(Properties_::new()) }
}
impl OptionSetting {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<OptionSetting> for OptionSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RDS::OptionGroup.OptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-optiongroup-optionconfiguration.html)
#[must_use]
pub struct OptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OptionConfiguration<Missing_<super::required::option_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OptionConfiguration<S0> {
    /// Sets `DBSecurityGroupMemberships`.
    #[inline] pub fn db_security_group_memberships(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DBSecurityGroupMemberships", value.into_node()); self }
    /// Sets `OptionName`. Required.
    #[inline] pub fn option_name(mut self, value: impl IntoValue_<String>) -> OptionConfiguration<Set_> { self.0.put("OptionName", value.into_node()); OptionConfiguration(self.0, PhantomData_) }
    /// Sets `OptionSettings`.
    #[inline] pub fn option_settings(mut self, value: impl IntoValue_<Vec<OptionSetting>>) -> Self { self.0.put("OptionSettings", value.into_node()); self }
    /// Sets `OptionVersion`.
    #[inline] pub fn option_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptionVersion", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `VpcSecurityGroupMemberships`.
    #[inline] pub fn vpc_security_group_memberships(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupMemberships", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OptionConfiguration> for OptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
