// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::TieringConfiguration`

use stanchion_template::generated::*;

/// `AWS::Backup::TieringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html)
#[must_use]
pub struct TieringConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TieringConfiguration<Missing_<super::required::backup_vault_name>, Missing_<super::required::resource_selection>, Missing_<super::required::tiering_configuration_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TieringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TieringConfiguration<S0, S1, S2> {
    /// Sets `BackupVaultName`. Required.
    #[inline] pub fn backup_vault_name(mut self, value: impl IntoValue_<String>) -> TieringConfiguration<Set_, S1, S2> { self.0.put("BackupVaultName", value.into_node()); TieringConfiguration(self.0, PhantomData_) }
    /// Sets `ResourceSelection`. Required.
    #[inline] pub fn resource_selection(mut self, value: impl IntoValue_<Vec<ResourceSelection>>) -> TieringConfiguration<S0, Set_, S2> { self.0.put("ResourceSelection", value.into_node()); TieringConfiguration(self.0, PhantomData_) }
    /// Sets `TieringConfigurationName`. Required. An update replaces the resource.
    #[inline] pub fn tiering_configuration_name(mut self, value: impl IntoValue_<String>) -> TieringConfiguration<S0, S1, Set_> { self.0.put("TieringConfigurationName", value.into_node()); TieringConfiguration(self.0, PhantomData_) }
    /// Sets `TieringConfigurationTags`.
    #[inline] pub fn tiering_configuration_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TieringConfigurationTags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TieringConfiguration> for TieringConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TieringConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Backup::TieringConfiguration";
    type Handle = TieringConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TieringConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TieringConfigurationRef(Id_);
impl From<Id_> for TieringConfigurationRef { #[inline] fn from(id: Id_) -> Self { TieringConfigurationRef(id) } }
impl AsRef<Id_> for TieringConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TieringConfigurationRef {
    /// `Ref`: `TieringConfigurationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `TieringConfigurationArn`
    #[inline] pub fn tiering_configuration_arn(&self) -> Value_<String> { self.0.attribute("TieringConfigurationArn") }
}
/// `AWS::Backup::TieringConfiguration.ResourceSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-tieringconfiguration-resourceselection.html)
#[must_use]
pub struct ResourceSelection<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceSelection<Missing_<super::required::resource_type>, Missing_<super::required::resources>, Missing_<super::required::tiering_down_settings_in_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceSelection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceSelection<S0, S1, S2> {
    /// Sets `ResourceType`. Required.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> ResourceSelection<Set_, S1, S2> { self.0.put("ResourceType", value.into_node()); ResourceSelection(self.0, PhantomData_) }
    /// Sets `Resources`. Required.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> ResourceSelection<S0, Set_, S2> { self.0.put("Resources", value.into_node()); ResourceSelection(self.0, PhantomData_) }
    /// Sets `TieringDownSettingsInDays`. Required.
    #[inline] pub fn tiering_down_settings_in_days(mut self, value: impl IntoValue_<i64>) -> ResourceSelection<S0, S1, Set_> { self.0.put("TieringDownSettingsInDays", value.into_node()); ResourceSelection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceSelection> for ResourceSelection<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
