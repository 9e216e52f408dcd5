// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::SecurityProfile`

use stanchion_template::generated::*;

/// `AWS::Connect::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
#[must_use]
pub struct SecurityProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecurityProfile<Missing_<super::required::instance_arn>, Missing_<super::required::security_profile_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecurityProfile<S0, S1> {
    /// Sets `AllowedAccessControlHierarchyGroupId`. 0 to 127 characters.
    #[inline] pub fn allowed_access_control_hierarchy_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowedAccessControlHierarchyGroupId", value.into_node()); self }
    /// Sets `AllowedAccessControlTags`. At most 4 items.
    #[inline] pub fn allowed_access_control_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AllowedAccessControlTags", value.into_node()); self }
    /// Sets `AllowedFlowModules`. 0 to 10 items.
    #[inline] pub fn allowed_flow_modules(mut self, value: impl IntoValue_<Vec<FlowModule>>) -> Self { self.0.put("AllowedFlowModules", value.into_node()); self }
    /// Sets `Applications`. 0 to 10 items.
    #[inline] pub fn applications(mut self, value: impl IntoValue_<Vec<Application>>) -> Self { self.0.put("Applications", value.into_node()); self }
    /// Sets `Description`. 0 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GranularAccessControlConfiguration`.
    #[inline] pub fn granular_access_control_configuration(mut self, value: impl IntoValue_<GranularAccessControlConfiguration>) -> Self { self.0.put("GranularAccessControlConfiguration", value.into_node()); self }
    /// Sets `HierarchyRestrictedResources`. At most 10 items.
    #[inline] pub fn hierarchy_restricted_resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HierarchyRestrictedResources", value.into_node()); self }
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> SecurityProfile<Set_, S1> { self.0.put("InstanceArn", value.into_node()); SecurityProfile(self.0, PhantomData_) }
    /// Sets `Permissions`. 0 to 500 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `SecurityProfileName`. Required. 1 to 127 characters. An update replaces the resource.
    #[inline] pub fn security_profile_name(mut self, value: impl IntoValue_<String>) -> SecurityProfile<S0, Set_> { self.0.put("SecurityProfileName", value.into_node()); SecurityProfile(self.0, PhantomData_) }
    /// Sets `TagRestrictedResources`. 0 to 10 items.
    #[inline] pub fn tag_restricted_resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TagRestrictedResources", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecurityProfile> for SecurityProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecurityProfile<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::SecurityProfile";
    type Handle = SecurityProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityProfileRef(Id_);
impl From<Id_> for SecurityProfileRef { #[inline] fn from(id: Id_) -> Self { SecurityProfileRef(id) } }
impl AsRef<Id_> for SecurityProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityProfileRef {
    /// `Ref`: `SecurityProfileArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `SecurityProfileArn`
    #[inline] pub fn security_profile_arn(&self) -> Value_<String> { self.0.attribute("SecurityProfileArn") }
}
/// `AWS::Connect::SecurityProfile.FlowModule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-flowmodule.html)
#[must_use]
pub struct FlowModule(Properties_);
impl FlowModule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowModule(Properties_::new()) }
}
impl FlowModule {
    /// Sets `FlowModuleId`. 1 to 128 characters.
    #[inline] pub fn flow_module_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowModuleId", value.into_node()); self }
    /// Sets `Type`. 1 to 128 characters. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<FlowModule> for FlowModule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::SecurityProfile.Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-application.html)
#[must_use]
pub struct Application(Properties_);
impl Application {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Application(Properties_::new()) }
}
impl Application {
    /// Sets `ApplicationPermissions`. 1 to 50 items.
    #[inline] pub fn application_permissions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApplicationPermissions", value.into_node()); self }
    /// Sets `Namespace`. 1 to 128 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`ApplicationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ApplicationType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Application> for Application { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::SecurityProfile.PrimaryAttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-primaryattributevalue.html)
#[must_use]
pub struct PrimaryAttributeValue(Properties_);
impl PrimaryAttributeValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrimaryAttributeValue(Properties_::new()) }
}
impl PrimaryAttributeValue {
    /// Sets `AccessType`. The values are constants of [`AccessType`].
    #[inline] pub fn access_type(mut self, value: impl IntoValue_<AccessType>) -> Self { self.0.put("AccessType", value.into_node()); self }
    /// Sets `AttributeName`. 1 to 127 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttributeName", value.into_node()); self }
    /// Sets `Values`. 1 to 2 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<PrimaryAttributeValue> for PrimaryAttributeValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::SecurityProfile.PrimaryAttributeAccessControlConfigurationItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-primaryattributeaccesscontrolconfigurationitem.html)
#[must_use]
pub struct PrimaryAttributeAccessControlConfigurationItem(Properties_);
impl PrimaryAttributeAccessControlConfigurationItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrimaryAttributeAccessControlConfigurationItem(Properties_::new()) }
}
impl PrimaryAttributeAccessControlConfigurationItem {
    /// Sets `PrimaryAttributeValues`. 1 to 5 items.
    #[inline] pub fn primary_attribute_values(mut self, value: impl IntoValue_<Vec<PrimaryAttributeValue>>) -> Self { self.0.put("PrimaryAttributeValues", value.into_node()); self }
}
impl IntoValue_<PrimaryAttributeAccessControlConfigurationItem> for PrimaryAttributeAccessControlConfigurationItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::SecurityProfile.DataTableAccessControlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-datatableaccesscontrolconfiguration.html)
#[must_use]
pub struct DataTableAccessControlConfiguration(Properties_);
impl DataTableAccessControlConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataTableAccessControlConfiguration(Properties_::new()) }
}
impl DataTableAccessControlConfiguration {
    /// Sets `PrimaryAttributeAccessControlConfiguration`.
    #[inline] pub fn primary_attribute_access_control_configuration(mut self, value: impl IntoValue_<PrimaryAttributeAccessControlConfigurationItem>) -> Self { self.0.put("PrimaryAttributeAccessControlConfiguration", value.into_node()); self }
}
impl IntoValue_<DataTableAccessControlConfiguration> for DataTableAccessControlConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::SecurityProfile.GranularAccessControlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
#[must_use]
pub struct GranularAccessControlConfiguration(Properties_);
impl GranularAccessControlConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GranularAccessControlConfiguration(Properties_::new()) }
}
impl GranularAccessControlConfiguration {
    /// Sets `DataTableAccessControlConfiguration`.
    #[inline] pub fn data_table_access_control_configuration(mut self, value: impl IntoValue_<DataTableAccessControlConfiguration>) -> Self { self.0.put("DataTableAccessControlConfiguration", value.into_node()); self }
}
impl IntoValue_<GranularAccessControlConfiguration> for GranularAccessControlConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `MCP`
    pub const MCP: Value_<Type> = Value_::constant("MCP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
#[derive(Debug)]
pub enum ApplicationType {}
impl ApplicationType {
    /// `MCP`
    pub const MCP: Value_<ApplicationType> = Value_::constant("MCP");
    /// `THIRD_PARTY_APPLICATION`
    pub const THIRD_PARTY_APPLICATION: Value_<ApplicationType> = Value_::constant("THIRD_PARTY_APPLICATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
#[derive(Debug)]
pub enum AccessType {}
impl AccessType {
    /// `ALLOW`
    pub const ALLOW: Value_<AccessType> = Value_::constant("ALLOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessType> { Value_::from_node(value.into_node()) }
}
