// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::Cluster`

use stanchion_template::generated::*;

/// `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Cluster<Missing_<super::required::broker_node_group_info>, Missing_<super::required::cluster_name>, Missing_<super::required::kafka_version>, Missing_<super::required::number_of_broker_nodes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Cluster<S0, S1, S2, S3> {
    /// Sets `BrokerNodeGroupInfo`. Required.
    #[inline] pub fn broker_node_group_info(mut self, value: impl IntoValue_<BrokerNodeGroupInfo>) -> Cluster<Set_, S1, S2, S3> { self.0.put("BrokerNodeGroupInfo", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `ClientAuthentication`.
    #[inline] pub fn client_authentication(mut self, value: impl IntoValue_<ClientAuthentication>) -> Self { self.0.put("ClientAuthentication", value.into_node()); self }
    /// Sets `ClusterName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_, S2, S3> { self.0.put("ClusterName", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `ConfigurationInfo`.
    #[inline] pub fn configuration_info(mut self, value: impl IntoValue_<ConfigurationInfo>) -> Self { self.0.put("ConfigurationInfo", value.into_node()); self }
    /// Sets `EncryptionInfo`.
    #[inline] pub fn encryption_info(mut self, value: impl IntoValue_<EncryptionInfo>) -> Self { self.0.put("EncryptionInfo", value.into_node()); self }
    /// Sets `EnhancedMonitoring`. 7 to 23 characters. The values are constants of [`EnhancedMonitoring`].
    #[inline] pub fn enhanced_monitoring(mut self, value: impl IntoValue_<EnhancedMonitoring>) -> Self { self.0.put("EnhancedMonitoring", value.into_node()); self }
    /// Sets `KafkaVersion`. Required. 1 to 128 characters.
    #[inline] pub fn kafka_version(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, Set_, S3> { self.0.put("KafkaVersion", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `LoggingInfo`.
    #[inline] pub fn logging_info(mut self, value: impl IntoValue_<LoggingInfo>) -> Self { self.0.put("LoggingInfo", value.into_node()); self }
    /// Sets `NumberOfBrokerNodes`. Required. At least 1.
    #[inline] pub fn number_of_broker_nodes(mut self, value: impl IntoValue_<i64>) -> Cluster<S0, S1, S2, Set_> { self.0.put("NumberOfBrokerNodes", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `OpenMonitoring`.
    #[inline] pub fn open_monitoring(mut self, value: impl IntoValue_<OpenMonitoring>) -> Self { self.0.put("OpenMonitoring", value.into_node()); self }
    /// Sets `Rebalancing`.
    #[inline] pub fn rebalancing(mut self, value: impl IntoValue_<Rebalancing>) -> Self { self.0.put("Rebalancing", value.into_node()); self }
    /// Sets `StorageMode`. 5 to 6 characters. The values are constants of [`StorageMode`].
    #[inline] pub fn storage_mode(mut self, value: impl IntoValue_<StorageMode>) -> Self { self.0.put("StorageMode", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ZookeeperAccess`.
    #[inline] pub fn zookeeper_access(mut self, value: impl IntoValue_<ZookeeperAccess>) -> Self { self.0.put("ZookeeperAccess", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Cluster<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MSK::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CurrentVersion`
    #[inline] pub fn current_version(&self) -> Value_<String> { self.0.attribute("CurrentVersion") }
}
/// `AWS::MSK::Cluster.PublicAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-publicaccess.html)
#[must_use]
pub struct PublicAccess(Properties_);
impl PublicAccess {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicAccess(Properties_::new()) }
}
impl PublicAccess {
    /// Sets `Type`. 7 to 23 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PublicAccess> for PublicAccess { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.VpcConnectivityIam`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivityiam.html)
#[must_use]
pub struct VpcConnectivityIam<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcConnectivityIam<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConnectivityIam(Properties_::new(), PhantomData_) }
}
impl<S0> VpcConnectivityIam<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> VpcConnectivityIam<Set_> { self.0.put("Enabled", value.into_node()); VpcConnectivityIam(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcConnectivityIam> for VpcConnectivityIam<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.VpcConnectivityScram`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivityscram.html)
#[must_use]
pub struct VpcConnectivityScram<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcConnectivityScram<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConnectivityScram(Properties_::new(), PhantomData_) }
}
impl<S0> VpcConnectivityScram<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> VpcConnectivityScram<Set_> { self.0.put("Enabled", value.into_node()); VpcConnectivityScram(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcConnectivityScram> for VpcConnectivityScram<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.VpcConnectivitySasl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivitysasl.html)
#[must_use]
pub struct VpcConnectivitySasl(Properties_);
impl VpcConnectivitySasl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConnectivitySasl(Properties_::new()) }
}
impl VpcConnectivitySasl {
    /// Sets `Iam`.
    #[inline] pub fn iam(mut self, value: impl IntoValue_<VpcConnectivityIam>) -> Self { self.0.put("Iam", value.into_node()); self }
    /// Sets `Scram`.
    #[inline] pub fn scram(mut self, value: impl IntoValue_<VpcConnectivityScram>) -> Self { self.0.put("Scram", value.into_node()); self }
}
impl IntoValue_<VpcConnectivitySasl> for VpcConnectivitySasl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.VpcConnectivityTls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivitytls.html)
#[must_use]
pub struct VpcConnectivityTls<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcConnectivityTls<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConnectivityTls(Properties_::new(), PhantomData_) }
}
impl<S0> VpcConnectivityTls<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> VpcConnectivityTls<Set_> { self.0.put("Enabled", value.into_node()); VpcConnectivityTls(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcConnectivityTls> for VpcConnectivityTls<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.VpcConnectivityClientAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivityclientauthentication.html)
#[must_use]
pub struct VpcConnectivityClientAuthentication(Properties_);
impl VpcConnectivityClientAuthentication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConnectivityClientAuthentication(Properties_::new()) }
}
impl VpcConnectivityClientAuthentication {
    /// Sets `Sasl`.
    #[inline] pub fn sasl(mut self, value: impl IntoValue_<VpcConnectivitySasl>) -> Self { self.0.put("Sasl", value.into_node()); self }
    /// Sets `Tls`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<VpcConnectivityTls>) -> Self { self.0.put("Tls", value.into_node()); self }
}
impl IntoValue_<VpcConnectivityClientAuthentication> for VpcConnectivityClientAuthentication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.VpcConnectivity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivity.html)
#[must_use]
pub struct VpcConnectivity(Properties_);
impl VpcConnectivity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConnectivity(Properties_::new()) }
}
impl VpcConnectivity {
    /// Sets `ClientAuthentication`.
    #[inline] pub fn client_authentication(mut self, value: impl IntoValue_<VpcConnectivityClientAuthentication>) -> Self { self.0.put("ClientAuthentication", value.into_node()); self }
}
impl IntoValue_<VpcConnectivity> for VpcConnectivity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.ConnectivityInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-connectivityinfo.html)
#[must_use]
pub struct ConnectivityInfo(Properties_);
impl ConnectivityInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectivityInfo(Properties_::new()) }
}
impl ConnectivityInfo {
    /// Sets `NetworkType`. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `PublicAccess`.
    #[inline] pub fn public_access(mut self, value: impl IntoValue_<PublicAccess>) -> Self { self.0.put("PublicAccess", value.into_node()); self }
    /// Sets `VpcConnectivity`.
    #[inline] pub fn vpc_connectivity(mut self, value: impl IntoValue_<VpcConnectivity>) -> Self { self.0.put("VpcConnectivity", value.into_node()); self }
}
impl IntoValue_<ConnectivityInfo> for ConnectivityInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.ProvisionedThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-provisionedthroughput.html)
#[must_use]
pub struct ProvisionedThroughput(Properties_);
impl ProvisionedThroughput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProvisionedThroughput(Properties_::new()) }
}
impl ProvisionedThroughput {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `VolumeThroughput`.
    #[inline] pub fn volume_throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeThroughput", value.into_node()); self }
}
impl IntoValue_<ProvisionedThroughput> for ProvisionedThroughput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.EBSStorageInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-ebsstorageinfo.html)
#[must_use]
pub struct EBSStorageInfo(Properties_);
impl EBSStorageInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EBSStorageInfo(Properties_::new()) }
}
impl EBSStorageInfo {
    /// Sets `ProvisionedThroughput`.
    #[inline] pub fn provisioned_throughput(mut self, value: impl IntoValue_<ProvisionedThroughput>) -> Self { self.0.put("ProvisionedThroughput", value.into_node()); self }
    /// Sets `VolumeSize`. 1 to 16384.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
}
impl IntoValue_<EBSStorageInfo> for EBSStorageInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.StorageInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-storageinfo.html)
#[must_use]
pub struct StorageInfo(Properties_);
impl StorageInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageInfo(Properties_::new()) }
}
impl StorageInfo {
    /// Sets `EBSStorageInfo`.
    #[inline] pub fn ebs_storage_info(mut self, value: impl IntoValue_<EBSStorageInfo>) -> Self { self.0.put("EBSStorageInfo", value.into_node()); self }
}
impl IntoValue_<StorageInfo> for StorageInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.BrokerNodeGroupInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo.html)
#[must_use]
pub struct BrokerNodeGroupInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BrokerNodeGroupInfo<Missing_<super::required::client_subnets>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrokerNodeGroupInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BrokerNodeGroupInfo<S0, S1> {
    /// Sets `BrokerAZDistribution`. 6 to 9 characters. The values are constants of [`BrokerAZDistribution`].
    #[inline] pub fn broker_az_distribution(mut self, value: impl IntoValue_<BrokerAZDistribution>) -> Self { self.0.put("BrokerAZDistribution", value.into_node()); self }
    /// Sets `ClientSubnets`. Required.
    #[inline] pub fn client_subnets(mut self, value: impl IntoValue_<Vec<String>>) -> BrokerNodeGroupInfo<Set_, S1> { self.0.put("ClientSubnets", value.into_node()); BrokerNodeGroupInfo(self.0, PhantomData_) }
    /// Sets `ConnectivityInfo`.
    #[inline] pub fn connectivity_info(mut self, value: impl IntoValue_<ConnectivityInfo>) -> Self { self.0.put("ConnectivityInfo", value.into_node()); self }
    /// Sets `InstanceType`. Required. 5 to 32 characters.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> BrokerNodeGroupInfo<S0, Set_> { self.0.put("InstanceType", value.into_node()); BrokerNodeGroupInfo(self.0, PhantomData_) }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `StorageInfo`.
    #[inline] pub fn storage_info(mut self, value: impl IntoValue_<StorageInfo>) -> Self { self.0.put("StorageInfo", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BrokerNodeGroupInfo> for BrokerNodeGroupInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Iam`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-iam.html)
#[must_use]
pub struct Iam<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Iam<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Iam(Properties_::new(), PhantomData_) }
}
impl<S0> Iam<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Iam<Set_> { self.0.put("Enabled", value.into_node()); Iam(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Iam> for Iam<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Scram`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-scram.html)
#[must_use]
pub struct Scram<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Scram<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Scram(Properties_::new(), PhantomData_) }
}
impl<S0> Scram<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Scram<Set_> { self.0.put("Enabled", value.into_node()); Scram(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Scram> for Scram<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Sasl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-sasl.html)
#[must_use]
pub struct Sasl(Properties_);
impl Sasl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Sasl(Properties_::new()) }
}
impl Sasl {
    /// Sets `Iam`.
    #[inline] pub fn iam(mut self, value: impl IntoValue_<Iam>) -> Self { self.0.put("Iam", value.into_node()); self }
    /// Sets `Scram`.
    #[inline] pub fn scram(mut self, value: impl IntoValue_<Scram>) -> Self { self.0.put("Scram", value.into_node()); self }
}
impl IntoValue_<Sasl> for Sasl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Tls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-tls.html)
#[must_use]
pub struct Tls(Properties_);
impl Tls {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tls(Properties_::new()) }
}
impl Tls {
    /// Sets `CertificateAuthorityArnList`.
    #[inline] pub fn certificate_authority_arn_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CertificateAuthorityArnList", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<Tls> for Tls { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Unauthenticated`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-unauthenticated.html)
#[must_use]
pub struct Unauthenticated<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Unauthenticated<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Unauthenticated(Properties_::new(), PhantomData_) }
}
impl<S0> Unauthenticated<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Unauthenticated<Set_> { self.0.put("Enabled", value.into_node()); Unauthenticated(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Unauthenticated> for Unauthenticated<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.ClientAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-clientauthentication.html)
#[must_use]
pub struct ClientAuthentication(Properties_);
impl ClientAuthentication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientAuthentication(Properties_::new()) }
}
impl ClientAuthentication {
    /// Sets `Sasl`.
    #[inline] pub fn sasl(mut self, value: impl IntoValue_<Sasl>) -> Self { self.0.put("Sasl", value.into_node()); self }
    /// Sets `Tls`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<Tls>) -> Self { self.0.put("Tls", value.into_node()); self }
    /// Sets `Unauthenticated`.
    #[inline] pub fn unauthenticated(mut self, value: impl IntoValue_<Unauthenticated>) -> Self { self.0.put("Unauthenticated", value.into_node()); self }
}
impl IntoValue_<ClientAuthentication> for ClientAuthentication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.ConfigurationInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-configurationinfo.html)
#[must_use]
pub struct ConfigurationInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationInfo<Missing_<super::required::arn>, Missing_<super::required::revision>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationInfo<S0, S1> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> ConfigurationInfo<Set_, S1> { self.0.put("Arn", value.into_node()); ConfigurationInfo(self.0, PhantomData_) }
    /// Sets `Revision`. Required.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<i64>) -> ConfigurationInfo<S0, Set_> { self.0.put("Revision", value.into_node()); ConfigurationInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationInfo> for ConfigurationInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.EncryptionAtRest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptionatrest.html)
#[must_use]
pub struct EncryptionAtRest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionAtRest<Missing_<super::required::data_volume_kms_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionAtRest(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionAtRest<S0> {
    /// Sets `DataVolumeKMSKeyId`. Required.
    #[inline] pub fn data_volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> EncryptionAtRest<Set_> { self.0.put("DataVolumeKMSKeyId", value.into_node()); EncryptionAtRest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionAtRest> for EncryptionAtRest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.EncryptionInTransit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptionintransit.html)
#[must_use]
pub struct EncryptionInTransit(Properties_);
impl EncryptionInTransit {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionInTransit(Properties_::new()) }
}
impl EncryptionInTransit {
    /// Sets `ClientBroker`. The values are constants of [`ClientBroker`].
    #[inline] pub fn client_broker(mut self, value: impl IntoValue_<ClientBroker>) -> Self { self.0.put("ClientBroker", value.into_node()); self }
    /// Sets `InCluster`.
    #[inline] pub fn in_cluster(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InCluster", value.into_node()); self }
}
impl IntoValue_<EncryptionInTransit> for EncryptionInTransit { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.EncryptionInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptioninfo.html)
#[must_use]
pub struct EncryptionInfo(Properties_);
impl EncryptionInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionInfo(Properties_::new()) }
}
impl EncryptionInfo {
    /// Sets `EncryptionAtRest`.
    #[inline] pub fn encryption_at_rest(mut self, value: impl IntoValue_<EncryptionAtRest>) -> Self { self.0.put("EncryptionAtRest", value.into_node()); self }
    /// Sets `EncryptionInTransit`.
    #[inline] pub fn encryption_in_transit(mut self, value: impl IntoValue_<EncryptionInTransit>) -> Self { self.0.put("EncryptionInTransit", value.into_node()); self }
}
impl IntoValue_<EncryptionInfo> for EncryptionInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.CloudWatchLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-cloudwatchlogs.html)
#[must_use]
pub struct CloudWatchLogs<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogs<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogs(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogs<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> CloudWatchLogs<Set_> { self.0.put("Enabled", value.into_node()); CloudWatchLogs(self.0, PhantomData_) }
    /// Sets `LogGroup`.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogs> for CloudWatchLogs<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Firehose`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-firehose.html)
#[must_use]
pub struct Firehose<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Firehose<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Firehose(Properties_::new(), PhantomData_) }
}
impl<S0> Firehose<S0> {
    /// Sets `DeliveryStream`.
    #[inline] pub fn delivery_stream(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryStream", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Firehose<Set_> { self.0.put("Enabled", value.into_node()); Firehose(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Firehose> for Firehose<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-s3.html)
#[must_use]
pub struct S3<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3(Properties_::new(), PhantomData_) }
}
impl<S0> S3<S0> {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> S3<Set_> { self.0.put("Enabled", value.into_node()); S3(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3> for S3<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.AuthorizerLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-authorizerlogs.html)
#[must_use]
pub struct AuthorizerLogs(Properties_);
impl AuthorizerLogs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizerLogs(Properties_::new()) }
}
impl AuthorizerLogs {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogs>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<Firehose>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<AuthorizerLogs> for AuthorizerLogs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.BrokerLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokerlogs.html)
#[must_use]
pub struct BrokerLogs(Properties_);
impl BrokerLogs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrokerLogs(Properties_::new()) }
}
impl BrokerLogs {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogs>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<Firehose>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<BrokerLogs> for BrokerLogs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.LoggingInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-logginginfo.html)
#[must_use]
pub struct LoggingInfo(Properties_);
impl LoggingInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingInfo(Properties_::new()) }
}
impl LoggingInfo {
    /// Sets `AuthorizerLogs`.
    #[inline] pub fn authorizer_logs(mut self, value: impl IntoValue_<AuthorizerLogs>) -> Self { self.0.put("AuthorizerLogs", value.into_node()); self }
    /// Sets `BrokerLogs`.
    #[inline] pub fn broker_logs(mut self, value: impl IntoValue_<BrokerLogs>) -> Self { self.0.put("BrokerLogs", value.into_node()); self }
}
impl IntoValue_<LoggingInfo> for LoggingInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.JmxExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-jmxexporter.html)
#[must_use]
pub struct JmxExporter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JmxExporter<Missing_<super::required::enabled_in_broker>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JmxExporter(Properties_::new(), PhantomData_) }
}
impl<S0> JmxExporter<S0> {
    /// Sets `EnabledInBroker`. Required.
    #[inline] pub fn enabled_in_broker(mut self, value: impl IntoValue_<bool>) -> JmxExporter<Set_> { self.0.put("EnabledInBroker", value.into_node()); JmxExporter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JmxExporter> for JmxExporter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.NodeExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-nodeexporter.html)
#[must_use]
pub struct NodeExporter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NodeExporter<Missing_<super::required::enabled_in_broker>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NodeExporter(Properties_::new(), PhantomData_) }
}
impl<S0> NodeExporter<S0> {
    /// Sets `EnabledInBroker`. Required.
    #[inline] pub fn enabled_in_broker(mut self, value: impl IntoValue_<bool>) -> NodeExporter<Set_> { self.0.put("EnabledInBroker", value.into_node()); NodeExporter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NodeExporter> for NodeExporter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Prometheus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-prometheus.html)
#[must_use]
pub struct Prometheus(Properties_);
impl Prometheus {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Prometheus(Properties_::new()) }
}
impl Prometheus {
    /// Sets `JmxExporter`.
    #[inline] pub fn jmx_exporter(mut self, value: impl IntoValue_<JmxExporter>) -> Self { self.0.put("JmxExporter", value.into_node()); self }
    /// Sets `NodeExporter`.
    #[inline] pub fn node_exporter(mut self, value: impl IntoValue_<NodeExporter>) -> Self { self.0.put("NodeExporter", value.into_node()); self }
}
impl IntoValue_<Prometheus> for Prometheus { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.OpenMonitoring`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-openmonitoring.html)
#[must_use]
pub struct OpenMonitoring<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OpenMonitoring<Missing_<super::required::prometheus>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenMonitoring(Properties_::new(), PhantomData_) }
}
impl<S0> OpenMonitoring<S0> {
    /// Sets `Prometheus`. Required.
    #[inline] pub fn prometheus(mut self, value: impl IntoValue_<Prometheus>) -> OpenMonitoring<Set_> { self.0.put("Prometheus", value.into_node()); OpenMonitoring(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OpenMonitoring> for OpenMonitoring<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.Rebalancing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-rebalancing.html)
#[must_use]
pub struct Rebalancing<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rebalancing<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rebalancing(Properties_::new(), PhantomData_) }
}
impl<S0> Rebalancing<S0> {
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Rebalancing<Set_> { self.0.put("Status", value.into_node()); Rebalancing(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Rebalancing> for Rebalancing<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Cluster.ZookeeperAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-zookeeperaccess.html)
#[must_use]
pub struct ZookeeperAccess(Properties_);
impl ZookeeperAccess {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZookeeperAccess(Properties_::new()) }
}
impl ZookeeperAccess {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<ZookeeperAccess> for ZookeeperAccess { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[derive(Debug)]
pub enum BrokerAZDistribution {}
impl BrokerAZDistribution {
    /// `DEFAULT`
    pub const DEFAULT: Value_<BrokerAZDistribution> = Value_::constant("DEFAULT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BrokerAZDistribution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `DUAL`
    pub const DUAL: Value_<NetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[derive(Debug)]
pub enum ClientBroker {}
impl ClientBroker {
    /// `TLS`
    pub const TLS: Value_<ClientBroker> = Value_::constant("TLS");
    /// `TLS_PLAINTEXT`
    pub const TLS_PLAINTEXT: Value_<ClientBroker> = Value_::constant("TLS_PLAINTEXT");
    /// `PLAINTEXT`
    pub const PLAINTEXT: Value_<ClientBroker> = Value_::constant("PLAINTEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientBroker> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[derive(Debug)]
pub enum EnhancedMonitoring {}
impl EnhancedMonitoring {
    /// `DEFAULT`
    pub const DEFAULT: Value_<EnhancedMonitoring> = Value_::constant("DEFAULT");
    /// `PER_BROKER`
    pub const PER_BROKER: Value_<EnhancedMonitoring> = Value_::constant("PER_BROKER");
    /// `PER_TOPIC_PER_BROKER`
    pub const PER_TOPIC_PER_BROKER: Value_<EnhancedMonitoring> = Value_::constant("PER_TOPIC_PER_BROKER");
    /// `PER_TOPIC_PER_PARTITION`
    pub const PER_TOPIC_PER_PARTITION: Value_<EnhancedMonitoring> = Value_::constant("PER_TOPIC_PER_PARTITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnhancedMonitoring> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `PAUSED`
    pub const PAUSED: Value_<Status> = Value_::constant("PAUSED");
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
#[derive(Debug)]
pub enum StorageMode {}
impl StorageMode {
    /// `LOCAL`
    pub const LOCAL: Value_<StorageMode> = Value_::constant("LOCAL");
    /// `TIERED`
    pub const TIERED: Value_<StorageMode> = Value_::constant("TIERED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageMode> { Value_::from_node(value.into_node()) }
}
