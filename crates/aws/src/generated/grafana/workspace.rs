// Made by `cargo xtask generate`; do not edit.
//! `AWS::Grafana::Workspace`

use stanchion_template::generated::*;

/// `AWS::Grafana::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
#[must_use]
pub struct Workspace<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Workspace<Missing_<super::required::account_access_type>, Missing_<super::required::authentication_providers>, Missing_<super::required::permission_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Workspace<S0, S1, S2> {
    /// Sets `AccountAccessType`. Required. The values are constants of [`AccountAccessType`].
    #[inline] pub fn account_access_type(mut self, value: impl IntoValue_<AccountAccessType>) -> Workspace<Set_, S1, S2> { self.0.put("AccountAccessType", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `AuthenticationProviders`. Required. At least 1 item. The values are constants of [`AuthenticationProviderTypes`].
    #[inline] pub fn authentication_providers(mut self, value: impl IntoValue_<Vec<AuthenticationProviderTypes>>) -> Workspace<S0, Set_, S2> { self.0.put("AuthenticationProviders", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `ClientToken`. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `DataSources`. The values are constants of [`DataSourceType`].
    #[inline] pub fn data_sources(mut self, value: impl IntoValue_<Vec<DataSourceType>>) -> Self { self.0.put("DataSources", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GrafanaVersion`. 1 to 255 characters.
    #[inline] pub fn grafana_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GrafanaVersion", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NetworkAccessControl`.
    #[inline] pub fn network_access_control(mut self, value: impl IntoValue_<NetworkAccessControl>) -> Self { self.0.put("NetworkAccessControl", value.into_node()); self }
    /// Sets `NotificationDestinations`. The values are constants of [`NotificationDestinationType`].
    #[inline] pub fn notification_destinations(mut self, value: impl IntoValue_<Vec<NotificationDestinationType>>) -> Self { self.0.put("NotificationDestinations", value.into_node()); self }
    /// Sets `OrganizationRoleName`. 1 to 2048 characters.
    #[inline] pub fn organization_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationRoleName", value.into_node()); self }
    /// Sets `OrganizationalUnits`.
    #[inline] pub fn organizational_units(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrganizationalUnits", value.into_node()); self }
    /// Sets `PermissionType`. Required. The values are constants of [`PermissionType`].
    #[inline] pub fn permission_type(mut self, value: impl IntoValue_<PermissionType>) -> Workspace<S0, S1, Set_> { self.0.put("PermissionType", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `PluginAdminEnabled`.
    #[inline] pub fn plugin_admin_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PluginAdminEnabled", value.into_node()); self }
    /// Sets `RoleArn`. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SamlConfiguration`.
    #[inline] pub fn saml_configuration(mut self, value: impl IntoValue_<SamlConfiguration>) -> Self { self.0.put("SamlConfiguration", value.into_node()); self }
    /// Sets `StackSetName`.
    #[inline] pub fn stack_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StackSetName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Workspace> for Workspace<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Workspace<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Grafana::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTimestamp`
    #[inline] pub fn creation_timestamp(&self) -> Value_<String> { self.0.attribute("CreationTimestamp") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `GrafanaVersion`
    #[inline] pub fn grafana_version(&self) -> Value_<String> { self.0.attribute("GrafanaVersion") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ModificationTimestamp`
    #[inline] pub fn modification_timestamp(&self) -> Value_<String> { self.0.attribute("ModificationTimestamp") }
    /// `Fn::GetAtt` `SamlConfigurationStatus`
    #[inline] pub fn saml_configuration_status(&self) -> Value_<String> { self.0.attribute("SamlConfigurationStatus") }
    /// `Fn::GetAtt` `SsoClientId`
    #[inline] pub fn sso_client_id(&self) -> Value_<String> { self.0.attribute("SsoClientId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Grafana::Workspace.NetworkAccessControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-networkaccesscontrol.html)
#[must_use]
pub struct NetworkAccessControl(Properties_);
impl NetworkAccessControl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkAccessControl(Properties_::new()) }
}
impl NetworkAccessControl {
    /// Sets `PrefixListIds`. 0 to 5 items.
    #[inline] pub fn prefix_list_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PrefixListIds", value.into_node()); self }
    /// Sets `VpceIds`. 0 to 5 items.
    #[inline] pub fn vpce_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpceIds", value.into_node()); self }
}
impl IntoValue_<NetworkAccessControl> for NetworkAccessControl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Grafana::Workspace.AssertionAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-assertionattributes.html)
#[must_use]
pub struct AssertionAttributes(Properties_);
impl AssertionAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssertionAttributes(Properties_::new()) }
}
impl AssertionAttributes {
    /// Sets `Email`. 1 to 256 characters.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `Groups`. 1 to 256 characters.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `Login`. 1 to 256 characters.
    #[inline] pub fn login(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Login", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Org`. 1 to 256 characters.
    #[inline] pub fn org(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Org", value.into_node()); self }
    /// Sets `Role`. 1 to 256 characters.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Role", value.into_node()); self }
}
impl IntoValue_<AssertionAttributes> for AssertionAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Grafana::Workspace.IdpMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-idpmetadata.html)
#[must_use]
pub struct IdpMetadata(Properties_);
impl IdpMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdpMetadata(Properties_::new()) }
}
impl IdpMetadata {
    /// Sets `Url`. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Xml`.
    #[inline] pub fn xml(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Xml", value.into_node()); self }
}
impl IntoValue_<IdpMetadata> for IdpMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Grafana::Workspace.RoleValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-rolevalues.html)
#[must_use]
pub struct RoleValues(Properties_);
impl RoleValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RoleValues(Properties_::new()) }
}
impl RoleValues {
    /// Sets `Admin`.
    #[inline] pub fn admin(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Admin", value.into_node()); self }
    /// Sets `Editor`.
    #[inline] pub fn editor(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Editor", value.into_node()); self }
}
impl IntoValue_<RoleValues> for RoleValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Grafana::Workspace.SamlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-samlconfiguration.html)
#[must_use]
pub struct SamlConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SamlConfiguration<Missing_<super::required::idp_metadata>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SamlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SamlConfiguration<S0> {
    /// Sets `AllowedOrganizations`.
    #[inline] pub fn allowed_organizations(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedOrganizations", value.into_node()); self }
    /// Sets `AssertionAttributes`.
    #[inline] pub fn assertion_attributes(mut self, value: impl IntoValue_<AssertionAttributes>) -> Self { self.0.put("AssertionAttributes", value.into_node()); self }
    /// Sets `IdpMetadata`. Required.
    #[inline] pub fn idp_metadata(mut self, value: impl IntoValue_<IdpMetadata>) -> SamlConfiguration<Set_> { self.0.put("IdpMetadata", value.into_node()); SamlConfiguration(self.0, PhantomData_) }
    /// Sets `LoginValidityDuration`.
    #[inline] pub fn login_validity_duration(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LoginValidityDuration", value.into_node()); self }
    /// Sets `RoleValues`.
    #[inline] pub fn role_values(mut self, value: impl IntoValue_<RoleValues>) -> Self { self.0.put("RoleValues", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SamlConfiguration> for SamlConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Grafana::Workspace.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfiguration<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 2 to 6 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, Set_> { self.0.put("SubnetIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfiguration> for VpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Grafana::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
#[derive(Debug)]
pub enum AccountAccessType {}
impl AccountAccessType {
    /// `CURRENT_ACCOUNT`
    pub const CURRENT_ACCOUNT: Value_<AccountAccessType> = Value_::constant("CURRENT_ACCOUNT");
    /// `ORGANIZATION`
    pub const ORGANIZATION: Value_<AccountAccessType> = Value_::constant("ORGANIZATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccountAccessType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Grafana::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
#[derive(Debug)]
pub enum AuthenticationProviderTypes {}
impl AuthenticationProviderTypes {
    /// `AWS_SSO`
    pub const AWS_SSO: Value_<AuthenticationProviderTypes> = Value_::constant("AWS_SSO");
    /// `SAML`
    pub const SAML: Value_<AuthenticationProviderTypes> = Value_::constant("SAML");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationProviderTypes> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Grafana::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
#[derive(Debug)]
pub enum DataSourceType {}
impl DataSourceType {
    /// `AMAZON_OPENSEARCH_SERVICE`
    pub const AMAZON_OPENSEARCH_SERVICE: Value_<DataSourceType> = Value_::constant("AMAZON_OPENSEARCH_SERVICE");
    /// `CLOUDWATCH`
    pub const CLOUDWATCH: Value_<DataSourceType> = Value_::constant("CLOUDWATCH");
    /// `PROMETHEUS`
    pub const PROMETHEUS: Value_<DataSourceType> = Value_::constant("PROMETHEUS");
    /// `XRAY`
    pub const XRAY: Value_<DataSourceType> = Value_::constant("XRAY");
    /// `TIMESTREAM`
    pub const TIMESTREAM: Value_<DataSourceType> = Value_::constant("TIMESTREAM");
    /// `SITEWISE`
    pub const SITEWISE: Value_<DataSourceType> = Value_::constant("SITEWISE");
    /// `ATHENA`
    pub const ATHENA: Value_<DataSourceType> = Value_::constant("ATHENA");
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<DataSourceType> = Value_::constant("REDSHIFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Grafana::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
#[derive(Debug)]
pub enum NotificationDestinationType {}
impl NotificationDestinationType {
    /// `SNS`
    pub const SNS: Value_<NotificationDestinationType> = Value_::constant("SNS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationDestinationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Grafana::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
#[derive(Debug)]
pub enum PermissionType {}
impl PermissionType {
    /// `CUSTOMER_MANAGED`
    pub const CUSTOMER_MANAGED: Value_<PermissionType> = Value_::constant("CUSTOMER_MANAGED");
    /// `SERVICE_MANAGED`
    pub const SERVICE_MANAGED: Value_<PermissionType> = Value_::constant("SERVICE_MANAGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PermissionType> { Value_::from_node(value.into_node()) }
}
