// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::Replicator`

use stanchion_template::generated::*;

/// `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[must_use]
pub struct Replicator<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Replicator<Missing_<super::required::kafka_clusters>, Missing_<super::required::replication_info_list>, Missing_<super::required::replicator_name>, Missing_<super::required::service_execution_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Replicator(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Replicator<S0, S1, S2, S3> {
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KafkaClusters`. Required. Exactly 2 items. An update replaces the resource.
    #[inline] pub fn kafka_clusters(mut self, value: impl IntoValue_<Vec<KafkaCluster>>) -> Replicator<Set_, S1, S2, S3> { self.0.put("KafkaClusters", value.into_node()); Replicator(self.0, PhantomData_) }
    /// Sets `LogDelivery`.
    #[inline] pub fn log_delivery(mut self, value: impl IntoValue_<LogDelivery>) -> Self { self.0.put("LogDelivery", value.into_node()); self }
    /// Sets `ReplicationInfoList`. Required. Exactly 1 item.
    #[inline] pub fn replication_info_list(mut self, value: impl IntoValue_<Vec<ReplicationInfo>>) -> Replicator<S0, Set_, S2, S3> { self.0.put("ReplicationInfoList", value.into_node()); Replicator(self.0, PhantomData_) }
    /// Sets `ReplicatorName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn replicator_name(mut self, value: impl IntoValue_<String>) -> Replicator<S0, S1, Set_, S3> { self.0.put("ReplicatorName", value.into_node()); Replicator(self.0, PhantomData_) }
    /// Sets `ServiceExecutionRoleArn`. Required. An update replaces the resource.
    #[inline] pub fn service_execution_role_arn(mut self, value: impl IntoValue_<String>) -> Replicator<S0, S1, S2, Set_> { self.0.put("ServiceExecutionRoleArn", value.into_node()); Replicator(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Replicator> for Replicator<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Replicator<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MSK::Replicator";
    type Handle = ReplicatorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Replicator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicatorRef(Id_);
impl From<Id_> for ReplicatorRef { #[inline] fn from(id: Id_) -> Self { ReplicatorRef(id) } }
impl AsRef<Id_> for ReplicatorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicatorRef {
    /// `Ref`: `ReplicatorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CurrentVersion`
    #[inline] pub fn current_version(&self) -> Value_<String> { self.0.attribute("CurrentVersion") }
    /// `Fn::GetAtt` `ReplicatorArn`
    #[inline] pub fn replicator_arn(&self) -> Value_<String> { self.0.attribute("ReplicatorArn") }
}
/// `AWS::MSK::Replicator.AmazonMskCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-amazonmskcluster.html)
#[must_use]
pub struct AmazonMskCluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AmazonMskCluster<Missing_<super::required::msk_cluster_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmazonMskCluster(Properties_::new(), PhantomData_) }
}
impl<S0> AmazonMskCluster<S0> {
    /// Sets `MskClusterArn`. Required.
    #[inline] pub fn msk_cluster_arn(mut self, value: impl IntoValue_<String>) -> AmazonMskCluster<Set_> { self.0.put("MskClusterArn", value.into_node()); AmazonMskCluster(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AmazonMskCluster> for AmazonMskCluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.ApacheKafkaCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-apachekafkacluster.html)
#[must_use]
pub struct ApacheKafkaCluster<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApacheKafkaCluster<Missing_<super::required::apache_kafka_cluster_id>, Missing_<super::required::bootstrap_broker_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApacheKafkaCluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApacheKafkaCluster<S0, S1> {
    /// Sets `ApacheKafkaClusterId`. Required.
    #[inline] pub fn apache_kafka_cluster_id(mut self, value: impl IntoValue_<String>) -> ApacheKafkaCluster<Set_, S1> { self.0.put("ApacheKafkaClusterId", value.into_node()); ApacheKafkaCluster(self.0, PhantomData_) }
    /// Sets `BootstrapBrokerString`. Required.
    #[inline] pub fn bootstrap_broker_string(mut self, value: impl IntoValue_<String>) -> ApacheKafkaCluster<S0, Set_> { self.0.put("BootstrapBrokerString", value.into_node()); ApacheKafkaCluster(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApacheKafkaCluster> for ApacheKafkaCluster<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterMtlsAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclustermtlsauthentication.html)
#[must_use]
pub struct KafkaClusterMtlsAuthentication<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaClusterMtlsAuthentication<Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterMtlsAuthentication(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaClusterMtlsAuthentication<S0> {
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> KafkaClusterMtlsAuthentication<Set_> { self.0.put("SecretArn", value.into_node()); KafkaClusterMtlsAuthentication(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KafkaClusterMtlsAuthentication> for KafkaClusterMtlsAuthentication<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterOAuthClientCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusteroauthclientcredentials.html)
#[must_use]
pub struct KafkaClusterOAuthClientCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaClusterOAuthClientCredentials<Missing_<super::required::token_request_secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterOAuthClientCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaClusterOAuthClientCredentials<S0> {
    /// Sets `TokenRequestSecretArn`. Required.
    #[inline] pub fn token_request_secret_arn(mut self, value: impl IntoValue_<String>) -> KafkaClusterOAuthClientCredentials<Set_> { self.0.put("TokenRequestSecretArn", value.into_node()); KafkaClusterOAuthClientCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KafkaClusterOAuthClientCredentials> for KafkaClusterOAuthClientCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterOAuthClientCredentialsAssertion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusteroauthclientcredentialsassertion.html)
#[must_use]
pub struct KafkaClusterOAuthClientCredentialsAssertion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KafkaClusterOAuthClientCredentialsAssertion<Missing_<super::required::audience>, Missing_<super::required::signing_algorithm>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterOAuthClientCredentialsAssertion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KafkaClusterOAuthClientCredentialsAssertion<S0, S1> {
    /// Sets `Audience`. Required.
    #[inline] pub fn audience(mut self, value: impl IntoValue_<String>) -> KafkaClusterOAuthClientCredentialsAssertion<Set_, S1> { self.0.put("Audience", value.into_node()); KafkaClusterOAuthClientCredentialsAssertion(self.0, PhantomData_) }
    /// Sets `SigningAlgorithm`. Required. The values are constants of [`JwtSigningAlgorithm`].
    #[inline] pub fn signing_algorithm(mut self, value: impl IntoValue_<JwtSigningAlgorithm>) -> KafkaClusterOAuthClientCredentialsAssertion<S0, Set_> { self.0.put("SigningAlgorithm", value.into_node()); KafkaClusterOAuthClientCredentialsAssertion(self.0, PhantomData_) }
    /// Sets `TokenRequestSecretArn`.
    #[inline] pub fn token_request_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenRequestSecretArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KafkaClusterOAuthClientCredentialsAssertion> for KafkaClusterOAuthClientCredentialsAssertion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterOAuthIamJwtBearer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusteroauthiamjwtbearer.html)
#[must_use]
pub struct KafkaClusterOAuthIamJwtBearer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KafkaClusterOAuthIamJwtBearer<Missing_<super::required::audience>, Missing_<super::required::signing_algorithm>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterOAuthIamJwtBearer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KafkaClusterOAuthIamJwtBearer<S0, S1> {
    /// Sets `Audience`. Required.
    #[inline] pub fn audience(mut self, value: impl IntoValue_<String>) -> KafkaClusterOAuthIamJwtBearer<Set_, S1> { self.0.put("Audience", value.into_node()); KafkaClusterOAuthIamJwtBearer(self.0, PhantomData_) }
    /// Sets `SigningAlgorithm`. Required. The values are constants of [`JwtSigningAlgorithm`].
    #[inline] pub fn signing_algorithm(mut self, value: impl IntoValue_<JwtSigningAlgorithm>) -> KafkaClusterOAuthIamJwtBearer<S0, Set_> { self.0.put("SigningAlgorithm", value.into_node()); KafkaClusterOAuthIamJwtBearer(self.0, PhantomData_) }
    /// Sets `TokenRequestSecretArn`.
    #[inline] pub fn token_request_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenRequestSecretArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KafkaClusterOAuthIamJwtBearer> for KafkaClusterOAuthIamJwtBearer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterSaslOAuthBearerAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclustersasloauthbearerauthentication.html)
#[must_use]
pub struct KafkaClusterSaslOAuthBearerAuthentication<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KafkaClusterSaslOAuthBearerAuthentication<Missing_<super::required::token_endpoint_authentication_method>, Missing_<super::required::token_endpoint_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterSaslOAuthBearerAuthentication(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KafkaClusterSaslOAuthBearerAuthentication<S0, S1> {
    /// Sets `ClientCredentials`.
    #[inline] pub fn client_credentials(mut self, value: impl IntoValue_<KafkaClusterOAuthClientCredentials>) -> Self { self.0.put("ClientCredentials", value.into_node()); self }
    /// Sets `ClientCredentialsAssertion`.
    #[inline] pub fn client_credentials_assertion(mut self, value: impl IntoValue_<KafkaClusterOAuthClientCredentialsAssertion>) -> Self { self.0.put("ClientCredentialsAssertion", value.into_node()); self }
    /// Sets `IamJwtBearer`.
    #[inline] pub fn iam_jwt_bearer(mut self, value: impl IntoValue_<KafkaClusterOAuthIamJwtBearer>) -> Self { self.0.put("IamJwtBearer", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `TokenEndpointAuthenticationMethod`. Required. The values are constants of [`TokenEndpointAuthenticationMethod`].
    #[inline] pub fn token_endpoint_authentication_method(mut self, value: impl IntoValue_<TokenEndpointAuthenticationMethod>) -> KafkaClusterSaslOAuthBearerAuthentication<Set_, S1> { self.0.put("TokenEndpointAuthenticationMethod", value.into_node()); KafkaClusterSaslOAuthBearerAuthentication(self.0, PhantomData_) }
    /// Sets `TokenEndpointTlsCertificateArn`.
    #[inline] pub fn token_endpoint_tls_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenEndpointTlsCertificateArn", value.into_node()); self }
    /// Sets `TokenEndpointUrl`. Required.
    #[inline] pub fn token_endpoint_url(mut self, value: impl IntoValue_<String>) -> KafkaClusterSaslOAuthBearerAuthentication<S0, Set_> { self.0.put("TokenEndpointUrl", value.into_node()); KafkaClusterSaslOAuthBearerAuthentication(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KafkaClusterSaslOAuthBearerAuthentication> for KafkaClusterSaslOAuthBearerAuthentication<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterSaslScramAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclustersaslscramauthentication.html)
#[must_use]
pub struct KafkaClusterSaslScramAuthentication<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KafkaClusterSaslScramAuthentication<Missing_<super::required::mechanism>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterSaslScramAuthentication(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KafkaClusterSaslScramAuthentication<S0, S1> {
    /// Sets `Mechanism`. Required. The values are constants of [`KafkaClusterSaslScramMechanism`].
    #[inline] pub fn mechanism(mut self, value: impl IntoValue_<KafkaClusterSaslScramMechanism>) -> KafkaClusterSaslScramAuthentication<Set_, S1> { self.0.put("Mechanism", value.into_node()); KafkaClusterSaslScramAuthentication(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> KafkaClusterSaslScramAuthentication<S0, Set_> { self.0.put("SecretArn", value.into_node()); KafkaClusterSaslScramAuthentication(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KafkaClusterSaslScramAuthentication> for KafkaClusterSaslScramAuthentication<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterClientAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusterclientauthentication.html)
#[must_use]
pub struct KafkaClusterClientAuthentication(Properties_);
impl KafkaClusterClientAuthentication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KafkaClusterClientAuthentication(Properties_::new()) }
}
impl KafkaClusterClientAuthentication {
    /// Sets `MTLS`.
    #[inline] pub fn mtls(mut self, value: impl IntoValue_<KafkaClusterMtlsAuthentication>) -> Self { self.0.put("MTLS", value.into_node()); self }
    /// Sets `SaslOAuthBearer`.
    #[inline] pub fn sasl_o_auth_bearer(mut self, value: impl IntoValue_<KafkaClusterSaslOAuthBearerAuthentication>) -> Self { self.0.put("SaslOAuthBearer", value.into_node()); self }
    /// Sets `SaslScram`.
    #[inline] pub fn sasl_scram(mut self, value: impl IntoValue_<KafkaClusterSaslScramAuthentication>) -> Self { self.0.put("SaslScram", value.into_node()); self }
}
impl IntoValue_<KafkaClusterClientAuthentication> for KafkaClusterClientAuthentication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterEncryptionInTransit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusterencryptionintransit.html)
#[must_use]
pub struct KafkaClusterEncryptionInTransit<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaClusterEncryptionInTransit<Missing_<super::required::encryption_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterEncryptionInTransit(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaClusterEncryptionInTransit<S0> {
    /// Sets `EncryptionType`. Required. The values are constants of [`KafkaClusterEncryptionInTransitType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<KafkaClusterEncryptionInTransitType>) -> KafkaClusterEncryptionInTransit<Set_> { self.0.put("EncryptionType", value.into_node()); KafkaClusterEncryptionInTransit(self.0, PhantomData_) }
    /// Sets `RootCaCertificate`.
    #[inline] pub fn root_ca_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RootCaCertificate", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KafkaClusterEncryptionInTransit> for KafkaClusterEncryptionInTransit<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaClusterClientVpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusterclientvpcconfig.html)
#[must_use]
pub struct KafkaClusterClientVpcConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaClusterClientVpcConfig<Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterClientVpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaClusterClientVpcConfig<S0> {
    /// Sets `SecurityGroupIds`. 1 to 16 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required. 2 to 3 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> KafkaClusterClientVpcConfig<Set_> { self.0.put("SubnetIds", value.into_node()); KafkaClusterClientVpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KafkaClusterClientVpcConfig> for KafkaClusterClientVpcConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.KafkaCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkacluster.html)
#[must_use]
pub struct KafkaCluster(Properties_);
impl KafkaCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KafkaCluster(Properties_::new()) }
}
impl KafkaCluster {
    /// Sets `AmazonMskCluster`.
    #[inline] pub fn amazon_msk_cluster(mut self, value: impl IntoValue_<AmazonMskCluster>) -> Self { self.0.put("AmazonMskCluster", value.into_node()); self }
    /// Sets `ApacheKafkaCluster`.
    #[inline] pub fn apache_kafka_cluster(mut self, value: impl IntoValue_<ApacheKafkaCluster>) -> Self { self.0.put("ApacheKafkaCluster", value.into_node()); self }
    /// Sets `ClientAuthentication`.
    #[inline] pub fn client_authentication(mut self, value: impl IntoValue_<KafkaClusterClientAuthentication>) -> Self { self.0.put("ClientAuthentication", value.into_node()); self }
    /// Sets `EncryptionInTransit`.
    #[inline] pub fn encryption_in_transit(mut self, value: impl IntoValue_<KafkaClusterEncryptionInTransit>) -> Self { self.0.put("EncryptionInTransit", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<KafkaClusterClientVpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl IntoValue_<KafkaCluster> for KafkaCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.CloudWatchLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-cloudwatchlogs.html)
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
/// `AWS::MSK::Replicator.Firehose`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-firehose.html)
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
/// `AWS::MSK::Replicator.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-s3.html)
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
/// `AWS::MSK::Replicator.ReplicatorLogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicatorlogdelivery.html)
#[must_use]
pub struct ReplicatorLogDelivery(Properties_);
impl ReplicatorLogDelivery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicatorLogDelivery(Properties_::new()) }
}
impl ReplicatorLogDelivery {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogs>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<Firehose>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<ReplicatorLogDelivery> for ReplicatorLogDelivery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.LogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-logdelivery.html)
#[must_use]
pub struct LogDelivery(Properties_);
impl LogDelivery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogDelivery(Properties_::new()) }
}
impl LogDelivery {
    /// Sets `ReplicatorLogDelivery`.
    #[inline] pub fn replicator_log_delivery(mut self, value: impl IntoValue_<ReplicatorLogDelivery>) -> Self { self.0.put("ReplicatorLogDelivery", value.into_node()); self }
}
impl IntoValue_<LogDelivery> for LogDelivery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.ConsumerGroupReplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-consumergroupreplication.html)
#[must_use]
pub struct ConsumerGroupReplication<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConsumerGroupReplication<Missing_<super::required::consumer_groups_to_replicate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConsumerGroupReplication(Properties_::new(), PhantomData_) }
}
impl<S0> ConsumerGroupReplication<S0> {
    /// Sets `ConsumerGroupOffsetSyncMode`. The values are constants of [`ConsumerGroupOffsetSyncMode`].
    #[inline] pub fn consumer_group_offset_sync_mode(mut self, value: impl IntoValue_<ConsumerGroupOffsetSyncMode>) -> Self { self.0.put("ConsumerGroupOffsetSyncMode", value.into_node()); self }
    /// Sets `ConsumerGroupsToExclude`. 1 to 100 items.
    #[inline] pub fn consumer_groups_to_exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ConsumerGroupsToExclude", value.into_node()); self }
    /// Sets `ConsumerGroupsToReplicate`. Required. 0 to 100 items.
    #[inline] pub fn consumer_groups_to_replicate(mut self, value: impl IntoValue_<Vec<String>>) -> ConsumerGroupReplication<Set_> { self.0.put("ConsumerGroupsToReplicate", value.into_node()); ConsumerGroupReplication(self.0, PhantomData_) }
    /// Sets `DetectAndCopyNewConsumerGroups`.
    #[inline] pub fn detect_and_copy_new_consumer_groups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DetectAndCopyNewConsumerGroups", value.into_node()); self }
    /// Sets `SynchroniseConsumerGroupOffsets`.
    #[inline] pub fn synchronise_consumer_group_offsets(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SynchroniseConsumerGroupOffsets", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConsumerGroupReplication> for ConsumerGroupReplication<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.ReplicationStartingPosition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicationstartingposition.html)
#[must_use]
pub struct ReplicationStartingPosition(Properties_);
impl ReplicationStartingPosition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationStartingPosition(Properties_::new()) }
}
impl ReplicationStartingPosition {
    /// Sets `Type`. The values are constants of [`ReplicationStartingPositionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ReplicationStartingPositionType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ReplicationStartingPosition> for ReplicationStartingPosition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.ReplicationTopicNameConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicationtopicnameconfiguration.html)
#[must_use]
pub struct ReplicationTopicNameConfiguration(Properties_);
impl ReplicationTopicNameConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationTopicNameConfiguration(Properties_::new()) }
}
impl ReplicationTopicNameConfiguration {
    /// Sets `Type`. The values are constants of [`ReplicationTopicNameConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ReplicationTopicNameConfigurationType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ReplicationTopicNameConfiguration> for ReplicationTopicNameConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.TopicReplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-topicreplication.html)
#[must_use]
pub struct TopicReplication<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TopicReplication<Missing_<super::required::topics_to_replicate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicReplication(Properties_::new(), PhantomData_) }
}
impl<S0> TopicReplication<S0> {
    /// Sets `CopyAccessControlListsForTopics`.
    #[inline] pub fn copy_access_control_lists_for_topics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyAccessControlListsForTopics", value.into_node()); self }
    /// Sets `CopyTopicConfigurations`.
    #[inline] pub fn copy_topic_configurations(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTopicConfigurations", value.into_node()); self }
    /// Sets `DetectAndCopyNewTopics`.
    #[inline] pub fn detect_and_copy_new_topics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DetectAndCopyNewTopics", value.into_node()); self }
    /// Sets `StartingPosition`.
    #[inline] pub fn starting_position(mut self, value: impl IntoValue_<ReplicationStartingPosition>) -> Self { self.0.put("StartingPosition", value.into_node()); self }
    /// Sets `TopicNameConfiguration`.
    #[inline] pub fn topic_name_configuration(mut self, value: impl IntoValue_<ReplicationTopicNameConfiguration>) -> Self { self.0.put("TopicNameConfiguration", value.into_node()); self }
    /// Sets `TopicsToExclude`. 1 to 100 items.
    #[inline] pub fn topics_to_exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TopicsToExclude", value.into_node()); self }
    /// Sets `TopicsToReplicate`. Required. 1 to 100 items.
    #[inline] pub fn topics_to_replicate(mut self, value: impl IntoValue_<Vec<String>>) -> TopicReplication<Set_> { self.0.put("TopicsToReplicate", value.into_node()); TopicReplication(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TopicReplication> for TopicReplication<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::Replicator.ReplicationInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicationinfo.html)
#[must_use]
pub struct ReplicationInfo<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ReplicationInfo<Missing_<super::required::consumer_group_replication>, Missing_<super::required::target_compression_type>, Missing_<super::required::topic_replication>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ReplicationInfo<S0, S1, S2> {
    /// Sets `ConsumerGroupReplication`. Required.
    #[inline] pub fn consumer_group_replication(mut self, value: impl IntoValue_<ConsumerGroupReplication>) -> ReplicationInfo<Set_, S1, S2> { self.0.put("ConsumerGroupReplication", value.into_node()); ReplicationInfo(self.0, PhantomData_) }
    /// Sets `SourceKafkaClusterArn`.
    #[inline] pub fn source_kafka_cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceKafkaClusterArn", value.into_node()); self }
    /// Sets `SourceKafkaClusterId`.
    #[inline] pub fn source_kafka_cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceKafkaClusterId", value.into_node()); self }
    /// Sets `TargetCompressionType`. Required. The values are constants of [`TargetCompressionType`].
    #[inline] pub fn target_compression_type(mut self, value: impl IntoValue_<TargetCompressionType>) -> ReplicationInfo<S0, Set_, S2> { self.0.put("TargetCompressionType", value.into_node()); ReplicationInfo(self.0, PhantomData_) }
    /// Sets `TargetKafkaClusterArn`.
    #[inline] pub fn target_kafka_cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetKafkaClusterArn", value.into_node()); self }
    /// Sets `TargetKafkaClusterId`.
    #[inline] pub fn target_kafka_cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetKafkaClusterId", value.into_node()); self }
    /// Sets `TopicReplication`. Required.
    #[inline] pub fn topic_replication(mut self, value: impl IntoValue_<TopicReplication>) -> ReplicationInfo<S0, S1, Set_> { self.0.put("TopicReplication", value.into_node()); ReplicationInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ReplicationInfo> for ReplicationInfo<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum JwtSigningAlgorithm {}
impl JwtSigningAlgorithm {
    /// `RS256`
    pub const RS256: Value_<JwtSigningAlgorithm> = Value_::constant("RS256");
    /// `ES384`
    pub const ES384: Value_<JwtSigningAlgorithm> = Value_::constant("ES384");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JwtSigningAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum TokenEndpointAuthenticationMethod {}
impl TokenEndpointAuthenticationMethod {
    /// `POST`
    pub const POST: Value_<TokenEndpointAuthenticationMethod> = Value_::constant("POST");
    /// `BASIC`
    pub const BASIC: Value_<TokenEndpointAuthenticationMethod> = Value_::constant("BASIC");
    /// `NONE`
    pub const NONE: Value_<TokenEndpointAuthenticationMethod> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TokenEndpointAuthenticationMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum KafkaClusterSaslScramMechanism {}
impl KafkaClusterSaslScramMechanism {
    /// `SHA256`
    pub const SHA256: Value_<KafkaClusterSaslScramMechanism> = Value_::constant("SHA256");
    /// `SHA512`
    pub const SHA512: Value_<KafkaClusterSaslScramMechanism> = Value_::constant("SHA512");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KafkaClusterSaslScramMechanism> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum KafkaClusterEncryptionInTransitType {}
impl KafkaClusterEncryptionInTransitType {
    /// `TLS`
    pub const TLS: Value_<KafkaClusterEncryptionInTransitType> = Value_::constant("TLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KafkaClusterEncryptionInTransitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum ConsumerGroupOffsetSyncMode {}
impl ConsumerGroupOffsetSyncMode {
    /// `LEGACY`
    pub const LEGACY: Value_<ConsumerGroupOffsetSyncMode> = Value_::constant("LEGACY");
    /// `ENHANCED`
    pub const ENHANCED: Value_<ConsumerGroupOffsetSyncMode> = Value_::constant("ENHANCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConsumerGroupOffsetSyncMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum TargetCompressionType {}
impl TargetCompressionType {
    /// `NONE`
    pub const NONE: Value_<TargetCompressionType> = Value_::constant("NONE");
    /// `GZIP`
    pub const GZIP: Value_<TargetCompressionType> = Value_::constant("GZIP");
    /// `SNAPPY`
    pub const SNAPPY: Value_<TargetCompressionType> = Value_::constant("SNAPPY");
    /// `LZ4`
    pub const LZ4: Value_<TargetCompressionType> = Value_::constant("LZ4");
    /// `ZSTD`
    pub const ZSTD: Value_<TargetCompressionType> = Value_::constant("ZSTD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetCompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum ReplicationStartingPositionType {}
impl ReplicationStartingPositionType {
    /// `LATEST`
    pub const LATEST: Value_<ReplicationStartingPositionType> = Value_::constant("LATEST");
    /// `EARLIEST`
    pub const EARLIEST: Value_<ReplicationStartingPositionType> = Value_::constant("EARLIEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationStartingPositionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MSK::Replicator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
#[derive(Debug)]
pub enum ReplicationTopicNameConfigurationType {}
impl ReplicationTopicNameConfigurationType {
    /// `PREFIXED_WITH_SOURCE_CLUSTER_ALIAS`
    pub const PREFIXED_WITH_SOURCE_CLUSTER_ALIAS: Value_<ReplicationTopicNameConfigurationType> = Value_::constant("PREFIXED_WITH_SOURCE_CLUSTER_ALIAS");
    /// `IDENTICAL`
    pub const IDENTICAL: Value_<ReplicationTopicNameConfigurationType> = Value_::constant("IDENTICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationTopicNameConfigurationType> { Value_::from_node(value.into_node()) }
}
