// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmazonMQ::Broker`

use stanchion_template::generated::*;

/// `AWS::AmazonMQ::Broker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html)
#[must_use]
pub struct Broker<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Broker<Missing_<super::required::broker_name>, Missing_<super::required::deployment_mode>, Missing_<super::required::engine_type>, Missing_<super::required::host_instance_type>, Missing_<super::required::publicly_accessible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Broker(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Broker<S0, S1, S2, S3, S4> {
    /// Sets `AuthenticationStrategy`. An update replaces the resource.
    #[inline] pub fn authentication_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthenticationStrategy", value.into_node()); self }
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `BrokerName`. Required. An update replaces the resource.
    #[inline] pub fn broker_name(mut self, value: impl IntoValue_<String>) -> Broker<Set_, S1, S2, S3, S4> { self.0.put("BrokerName", value.into_node()); Broker(self.0, PhantomData_) }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ConfigurationId>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `DataReplicationMode`.
    #[inline] pub fn data_replication_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataReplicationMode", value.into_node()); self }
    /// Sets `DataReplicationPrimaryBrokerArn`.
    #[inline] pub fn data_replication_primary_broker_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataReplicationPrimaryBrokerArn", value.into_node()); self }
    /// Sets `DeploymentMode`. Required. An update replaces the resource.
    #[inline] pub fn deployment_mode(mut self, value: impl IntoValue_<String>) -> Broker<S0, Set_, S2, S3, S4> { self.0.put("DeploymentMode", value.into_node()); Broker(self.0, PhantomData_) }
    /// Sets `EncryptionOptions`. An update replaces the resource.
    #[inline] pub fn encryption_options(mut self, value: impl IntoValue_<EncryptionOptions>) -> Self { self.0.put("EncryptionOptions", value.into_node()); self }
    /// Sets `EngineType`. Required. An update replaces the resource.
    #[inline] pub fn engine_type(mut self, value: impl IntoValue_<String>) -> Broker<S0, S1, Set_, S3, S4> { self.0.put("EngineType", value.into_node()); Broker(self.0, PhantomData_) }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `HostInstanceType`. Required.
    #[inline] pub fn host_instance_type(mut self, value: impl IntoValue_<String>) -> Broker<S0, S1, S2, Set_, S4> { self.0.put("HostInstanceType", value.into_node()); Broker(self.0, PhantomData_) }
    /// Sets `LdapServerMetadata`.
    #[inline] pub fn ldap_server_metadata(mut self, value: impl IntoValue_<LdapServerMetadata>) -> Self { self.0.put("LdapServerMetadata", value.into_node()); self }
    /// Sets `Logs`.
    #[inline] pub fn logs(mut self, value: impl IntoValue_<LogList>) -> Self { self.0.put("Logs", value.into_node()); self }
    /// Sets `MaintenanceWindowStartTime`.
    #[inline] pub fn maintenance_window_start_time(mut self, value: impl IntoValue_<MaintenanceWindow>) -> Self { self.0.put("MaintenanceWindowStartTime", value.into_node()); self }
    /// Sets `PubliclyAccessible`. Required. An update replaces the resource.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Broker<S0, S1, S2, S3, Set_> { self.0.put("PubliclyAccessible", value.into_node()); Broker(self.0, PhantomData_) }
    /// Sets `ResourceShareArns`.
    #[inline] pub fn resource_share_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceShareArns", value.into_node()); self }
    /// Sets `SecurityGroups`. 1 to 5 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `StorageSize`.
    #[inline] pub fn storage_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageSize", value.into_node()); self }
    /// Sets `StorageType`. An update replaces the resource.
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `SubnetIds`. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Users`.
    #[inline] pub fn users(mut self, value: impl IntoValue_<Vec<User>>) -> Self { self.0.put("Users", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Broker> for Broker<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Broker<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::AmazonMQ::Broker";
    type Handle = BrokerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Broker`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BrokerRef(Id_);
impl From<Id_> for BrokerRef { #[inline] fn from(id: Id_) -> Self { BrokerRef(id) } }
impl AsRef<Id_> for BrokerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BrokerRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AmqpEndpoints`
    #[inline] pub fn amqp_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("AmqpEndpoints") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ConfigurationId`
    #[inline] pub fn configuration_id(&self) -> Value_<String> { self.0.attribute("ConfigurationId") }
    /// `Fn::GetAtt` `ConfigurationRevision`
    #[inline] pub fn configuration_revision(&self) -> Value_<String> { self.0.attribute("ConfigurationRevision") }
    /// `Fn::GetAtt` `ConsoleURLs`
    #[inline] pub fn console_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("ConsoleURLs") }
    /// `Fn::GetAtt` `EngineVersionCurrent`
    #[inline] pub fn engine_version_current(&self) -> Value_<String> { self.0.attribute("EngineVersionCurrent") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IpAddresses`
    #[inline] pub fn ip_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("IpAddresses") }
    /// `Fn::GetAtt` `MqttEndpoints`
    #[inline] pub fn mqtt_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("MqttEndpoints") }
    /// `Fn::GetAtt` `OpenWireEndpoints`
    #[inline] pub fn open_wire_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("OpenWireEndpoints") }
    /// `Fn::GetAtt` `StompEndpoints`
    #[inline] pub fn stomp_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("StompEndpoints") }
    /// `Fn::GetAtt` `WssEndpoints`
    #[inline] pub fn wss_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("WssEndpoints") }
}
/// `AWS::AmazonMQ::Broker.ConfigurationId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-configurationid.html)
#[must_use]
pub struct ConfigurationId<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationId<Missing_<super::required::id>, Missing_<super::required::revision>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationId(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationId<S0, S1> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ConfigurationId<Set_, S1> { self.0.put("Id", value.into_node()); ConfigurationId(self.0, PhantomData_) }
    /// Sets `Revision`. Required.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<i64>) -> ConfigurationId<S0, Set_> { self.0.put("Revision", value.into_node()); ConfigurationId(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationId> for ConfigurationId<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmazonMQ::Broker.EncryptionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-encryptionoptions.html)
#[must_use]
pub struct EncryptionOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionOptions<Missing_<super::required::use_aws_owned_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionOptions(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionOptions<S0> {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `UseAwsOwnedKey`. Required.
    #[inline] pub fn use_aws_owned_key(mut self, value: impl IntoValue_<bool>) -> EncryptionOptions<Set_> { self.0.put("UseAwsOwnedKey", value.into_node()); EncryptionOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionOptions> for EncryptionOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmazonMQ::Broker.LdapServerMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-ldapservermetadata.html)
#[must_use]
pub struct LdapServerMetadata<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl LdapServerMetadata<Missing_<super::required::hosts>, Missing_<super::required::role_base>, Missing_<super::required::role_search_matching>, Missing_<super::required::service_account_username>, Missing_<super::required::user_base>, Missing_<super::required::user_search_matching>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LdapServerMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> LdapServerMetadata<S0, S1, S2, S3, S4, S5> {
    /// Sets `Hosts`. Required.
    #[inline] pub fn hosts(mut self, value: impl IntoValue_<Vec<String>>) -> LdapServerMetadata<Set_, S1, S2, S3, S4, S5> { self.0.put("Hosts", value.into_node()); LdapServerMetadata(self.0, PhantomData_) }
    /// Sets `RoleBase`. Required.
    #[inline] pub fn role_base(mut self, value: impl IntoValue_<String>) -> LdapServerMetadata<S0, Set_, S2, S3, S4, S5> { self.0.put("RoleBase", value.into_node()); LdapServerMetadata(self.0, PhantomData_) }
    /// Sets `RoleName`.
    #[inline] pub fn role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleName", value.into_node()); self }
    /// Sets `RoleSearchMatching`. Required.
    #[inline] pub fn role_search_matching(mut self, value: impl IntoValue_<String>) -> LdapServerMetadata<S0, S1, Set_, S3, S4, S5> { self.0.put("RoleSearchMatching", value.into_node()); LdapServerMetadata(self.0, PhantomData_) }
    /// Sets `RoleSearchSubtree`.
    #[inline] pub fn role_search_subtree(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RoleSearchSubtree", value.into_node()); self }
    /// Sets `ServiceAccountPassword`.
    #[inline] pub fn service_account_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccountPassword", value.into_node()); self }
    /// Sets `ServiceAccountUsername`. Required.
    #[inline] pub fn service_account_username(mut self, value: impl IntoValue_<String>) -> LdapServerMetadata<S0, S1, S2, Set_, S4, S5> { self.0.put("ServiceAccountUsername", value.into_node()); LdapServerMetadata(self.0, PhantomData_) }
    /// Sets `UserBase`. Required.
    #[inline] pub fn user_base(mut self, value: impl IntoValue_<String>) -> LdapServerMetadata<S0, S1, S2, S3, Set_, S5> { self.0.put("UserBase", value.into_node()); LdapServerMetadata(self.0, PhantomData_) }
    /// Sets `UserRoleName`.
    #[inline] pub fn user_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserRoleName", value.into_node()); self }
    /// Sets `UserSearchMatching`. Required.
    #[inline] pub fn user_search_matching(mut self, value: impl IntoValue_<String>) -> LdapServerMetadata<S0, S1, S2, S3, S4, Set_> { self.0.put("UserSearchMatching", value.into_node()); LdapServerMetadata(self.0, PhantomData_) }
    /// Sets `UserSearchSubtree`.
    #[inline] pub fn user_search_subtree(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserSearchSubtree", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<LdapServerMetadata> for LdapServerMetadata<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmazonMQ::Broker.LogList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-loglist.html)
#[must_use]
pub struct LogList(Properties_);
impl LogList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogList(Properties_::new()) }
}
impl LogList {
    /// Sets `Audit`.
    #[inline] pub fn audit(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Audit", value.into_node()); self }
    /// Sets `General`.
    #[inline] pub fn general(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("General", value.into_node()); self }
}
impl IntoValue_<LogList> for LogList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmazonMQ::Broker.MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MaintenanceWindow<Missing_<super::required::day_of_week>, Missing_<super::required::time_of_day>, Missing_<super::required::time_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MaintenanceWindow<S0, S1, S2> {
    /// Sets `DayOfWeek`. Required.
    #[inline] pub fn day_of_week(mut self, value: impl IntoValue_<String>) -> MaintenanceWindow<Set_, S1, S2> { self.0.put("DayOfWeek", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `TimeOfDay`. Required.
    #[inline] pub fn time_of_day(mut self, value: impl IntoValue_<String>) -> MaintenanceWindow<S0, Set_, S2> { self.0.put("TimeOfDay", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `TimeZone`. Required.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> MaintenanceWindow<S0, S1, Set_> { self.0.put("TimeZone", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MaintenanceWindow> for MaintenanceWindow<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmazonMQ::Broker.User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-user.html)
#[must_use]
pub struct User<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl User<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0, S1> User<S0, S1> {
    /// Sets `ConsoleAccess`.
    #[inline] pub fn console_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ConsoleAccess", value.into_node()); self }
    /// Sets `Groups`. At most 20 items.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `Password`. Required. At least 12 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> User<Set_, S1> { self.0.put("Password", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `ReplicationUser`.
    #[inline] pub fn replication_user(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReplicationUser", value.into_node()); self }
    /// Sets `Username`. Required.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> User<S0, Set_> { self.0.put("Username", value.into_node()); User(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<User> for User<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
