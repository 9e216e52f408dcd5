// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::ServerlessCluster`

use stanchion_template::generated::*;

/// `AWS::MSK::ServerlessCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html)
#[must_use]
pub struct ServerlessCluster<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ServerlessCluster<Missing_<super::required::client_authentication>, Missing_<super::required::cluster_name>, Missing_<super::required::vpc_configs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerlessCluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ServerlessCluster<S0, S1, S2> {
    /// Sets `ClientAuthentication`. Required. An update replaces the resource.
    #[inline] pub fn client_authentication(mut self, value: impl IntoValue_<ClientAuthentication>) -> ServerlessCluster<Set_, S1, S2> { self.0.put("ClientAuthentication", value.into_node()); ServerlessCluster(self.0, PhantomData_) }
    /// Sets `ClusterName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> ServerlessCluster<S0, Set_, S2> { self.0.put("ClusterName", value.into_node()); ServerlessCluster(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfigs`. Required. An update replaces the resource.
    #[inline] pub fn vpc_configs(mut self, value: impl IntoValue_<Vec<VpcConfig>>) -> ServerlessCluster<S0, S1, Set_> { self.0.put("VpcConfigs", value.into_node()); ServerlessCluster(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ServerlessCluster> for ServerlessCluster<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ServerlessCluster<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MSK::ServerlessCluster";
    type Handle = ServerlessClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServerlessCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServerlessClusterRef(Id_);
impl From<Id_> for ServerlessClusterRef { #[inline] fn from(id: Id_) -> Self { ServerlessClusterRef(id) } }
impl AsRef<Id_> for ServerlessClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServerlessClusterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MSK::ServerlessCluster.Iam`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-iam.html)
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
/// `AWS::MSK::ServerlessCluster.Sasl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-sasl.html)
#[must_use]
pub struct Sasl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sasl<Missing_<super::required::iam>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sasl(Properties_::new(), PhantomData_) }
}
impl<S0> Sasl<S0> {
    /// Sets `Iam`. Required.
    #[inline] pub fn iam(mut self, value: impl IntoValue_<Iam>) -> Sasl<Set_> { self.0.put("Iam", value.into_node()); Sasl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Sasl> for Sasl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::ServerlessCluster.ClientAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-clientauthentication.html)
#[must_use]
pub struct ClientAuthentication<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientAuthentication<Missing_<super::required::sasl>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientAuthentication(Properties_::new(), PhantomData_) }
}
impl<S0> ClientAuthentication<S0> {
    /// Sets `Sasl`. Required.
    #[inline] pub fn sasl(mut self, value: impl IntoValue_<Sasl>) -> ClientAuthentication<Set_> { self.0.put("Sasl", value.into_node()); ClientAuthentication(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientAuthentication> for ClientAuthentication<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MSK::ServerlessCluster.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcConfig<Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0> VpcConfig<S0> {
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_> { self.0.put("SubnetIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
