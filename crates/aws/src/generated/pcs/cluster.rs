// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCS::Cluster`

use stanchion_template::generated::*;

/// `AWS::PCS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Cluster<Missing_<super::required::networking>, Missing_<super::required::scheduler>, Missing_<super::required::size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Cluster<S0, S1, S2> {
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Networking`. Required. An update replaces the resource.
    #[inline] pub fn networking(mut self, value: impl IntoValue_<Networking>) -> Cluster<Set_, S1, S2> { self.0.put("Networking", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `Scheduler`. Required.
    #[inline] pub fn scheduler(mut self, value: impl IntoValue_<Scheduler>) -> Cluster<S0, Set_, S2> { self.0.put("Scheduler", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `Size`. Required. An update replaces the resource. The values are constants of [`Size`].
    #[inline] pub fn size(mut self, value: impl IntoValue_<Size>) -> Cluster<S0, S1, Set_> { self.0.put("Size", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `SlurmConfiguration`.
    #[inline] pub fn slurm_configuration(mut self, value: impl IntoValue_<SlurmConfiguration>) -> Self { self.0.put("SlurmConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Cluster<S0, S1, S2> {
    const TYPE: &'static str = "AWS::PCS::Cluster";
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
    /// `Fn::GetAtt` `Endpoints`
    #[inline] pub fn endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("Endpoints") }
    /// `Fn::GetAtt` `ErrorInfo`
    #[inline] pub fn error_info(&self) -> Value_<Vec<String>> { self.0.list_attribute("ErrorInfo") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::PCS::Cluster.Networking`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[must_use]
pub struct Networking(Properties_);
impl Networking {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Networking(Properties_::new()) }
}
impl Networking {
    /// Sets `NetworkType`. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. At least 1 item.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<Networking> for Networking { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.Scheduler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[must_use]
pub struct Scheduler<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Scheduler<Missing_<super::required::r#type>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Scheduler(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Scheduler<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Scheduler<Set_, S1> { self.0.put("Type", value.into_node()); Scheduler(self.0, PhantomData_) }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Scheduler<S0, Set_> { self.0.put("Version", value.into_node()); Scheduler(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Scheduler> for Scheduler<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.Accounting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-accounting.html)
#[must_use]
pub struct Accounting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Accounting<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Accounting(Properties_::new(), PhantomData_) }
}
impl<S0> Accounting<S0> {
    /// Sets `DefaultPurgeTimeInDays`. -1 to 10000.
    #[inline] pub fn default_purge_time_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultPurgeTimeInDays", value.into_node()); self }
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Accounting<Set_> { self.0.put("Mode", value.into_node()); Accounting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Accounting> for Accounting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.AuthKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-authkey.html)
#[must_use]
pub struct AuthKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthKey<Missing_<super::required::secret_arn>, Missing_<super::required::secret_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthKey<S0, S1> {
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> AuthKey<Set_, S1> { self.0.put("SecretArn", value.into_node()); AuthKey(self.0, PhantomData_) }
    /// Sets `SecretVersion`. Required.
    #[inline] pub fn secret_version(mut self, value: impl IntoValue_<String>) -> AuthKey<S0, Set_> { self.0.put("SecretVersion", value.into_node()); AuthKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthKey> for AuthKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.CgroupCustomSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-cgroupcustomsetting.html)
#[must_use]
pub struct CgroupCustomSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CgroupCustomSetting<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CgroupCustomSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CgroupCustomSetting<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> CgroupCustomSetting<Set_, S1> { self.0.put("ParameterName", value.into_node()); CgroupCustomSetting(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> CgroupCustomSetting<S0, Set_> { self.0.put("ParameterValue", value.into_node()); CgroupCustomSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CgroupCustomSetting> for CgroupCustomSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.JwtKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-jwtkey.html)
#[must_use]
pub struct JwtKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JwtKey<Missing_<super::required::secret_arn>, Missing_<super::required::secret_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JwtKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JwtKey<S0, S1> {
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> JwtKey<Set_, S1> { self.0.put("SecretArn", value.into_node()); JwtKey(self.0, PhantomData_) }
    /// Sets `SecretVersion`. Required.
    #[inline] pub fn secret_version(mut self, value: impl IntoValue_<String>) -> JwtKey<S0, Set_> { self.0.put("SecretVersion", value.into_node()); JwtKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JwtKey> for JwtKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.JwtAuth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-jwtauth.html)
#[must_use]
pub struct JwtAuth(Properties_);
impl JwtAuth {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JwtAuth(Properties_::new()) }
}
impl JwtAuth {
    /// Sets `JwtKey`.
    #[inline] pub fn jwt_key(mut self, value: impl IntoValue_<JwtKey>) -> Self { self.0.put("JwtKey", value.into_node()); self }
}
impl IntoValue_<JwtAuth> for JwtAuth { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.SlurmCustomSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-slurmcustomsetting.html)
#[must_use]
pub struct SlurmCustomSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SlurmCustomSetting<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlurmCustomSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SlurmCustomSetting<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> SlurmCustomSetting<Set_, S1> { self.0.put("ParameterName", value.into_node()); SlurmCustomSetting(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> SlurmCustomSetting<S0, Set_> { self.0.put("ParameterValue", value.into_node()); SlurmCustomSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SlurmCustomSetting> for SlurmCustomSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.SlurmRest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-slurmrest.html)
#[must_use]
pub struct SlurmRest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlurmRest<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlurmRest(Properties_::new(), PhantomData_) }
}
impl<S0> SlurmRest<S0> {
    /// Sets `Mode`. Required. The values are constants of [`SlurmRestMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<SlurmRestMode>) -> SlurmRest<Set_> { self.0.put("Mode", value.into_node()); SlurmRest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlurmRest> for SlurmRest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.SlurmdbdCustomSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-slurmdbdcustomsetting.html)
#[must_use]
pub struct SlurmdbdCustomSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SlurmdbdCustomSetting<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlurmdbdCustomSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SlurmdbdCustomSetting<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> SlurmdbdCustomSetting<Set_, S1> { self.0.put("ParameterName", value.into_node()); SlurmdbdCustomSetting(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> SlurmdbdCustomSetting<S0, Set_> { self.0.put("ParameterValue", value.into_node()); SlurmdbdCustomSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SlurmdbdCustomSetting> for SlurmdbdCustomSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Cluster.SlurmConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[must_use]
pub struct SlurmConfiguration(Properties_);
impl SlurmConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlurmConfiguration(Properties_::new()) }
}
impl SlurmConfiguration {
    /// Sets `Accounting`.
    #[inline] pub fn accounting(mut self, value: impl IntoValue_<Accounting>) -> Self { self.0.put("Accounting", value.into_node()); self }
    /// Sets `AuthKey`.
    #[inline] pub fn auth_key(mut self, value: impl IntoValue_<AuthKey>) -> Self { self.0.put("AuthKey", value.into_node()); self }
    /// Sets `CgroupCustomSettings`.
    #[inline] pub fn cgroup_custom_settings(mut self, value: impl IntoValue_<Vec<CgroupCustomSetting>>) -> Self { self.0.put("CgroupCustomSettings", value.into_node()); self }
    /// Sets `JwtAuth`.
    #[inline] pub fn jwt_auth(mut self, value: impl IntoValue_<JwtAuth>) -> Self { self.0.put("JwtAuth", value.into_node()); self }
    /// Sets `ScaleDownIdleTimeInSeconds`. At least 1.
    #[inline] pub fn scale_down_idle_time_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleDownIdleTimeInSeconds", value.into_node()); self }
    /// Sets `SlurmCustomSettings`.
    #[inline] pub fn slurm_custom_settings(mut self, value: impl IntoValue_<Vec<SlurmCustomSetting>>) -> Self { self.0.put("SlurmCustomSettings", value.into_node()); self }
    /// Sets `SlurmRest`.
    #[inline] pub fn slurm_rest(mut self, value: impl IntoValue_<SlurmRest>) -> Self { self.0.put("SlurmRest", value.into_node()); self }
    /// Sets `SlurmdbdCustomSettings`.
    #[inline] pub fn slurmdbd_custom_settings(mut self, value: impl IntoValue_<Vec<SlurmdbdCustomSetting>>) -> Self { self.0.put("SlurmdbdCustomSettings", value.into_node()); self }
}
impl IntoValue_<SlurmConfiguration> for SlurmConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::PCS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<NetworkType> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SLURM`
    pub const SLURM: Value_<Type> = Value_::constant("SLURM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[derive(Debug)]
pub enum Size {}
impl Size {
    /// `SMALL`
    pub const SMALL: Value_<Size> = Value_::constant("SMALL");
    /// `MEDIUM`
    pub const MEDIUM: Value_<Size> = Value_::constant("MEDIUM");
    /// `LARGE`
    pub const LARGE: Value_<Size> = Value_::constant("LARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Size> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `STANDARD`
    pub const STANDARD: Value_<Mode> = Value_::constant("STANDARD");
    /// `NONE`
    pub const NONE: Value_<Mode> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
#[derive(Debug)]
pub enum SlurmRestMode {}
impl SlurmRestMode {
    /// `STANDARD`
    pub const STANDARD: Value_<SlurmRestMode> = Value_::constant("STANDARD");
    /// `NONE`
    pub const NONE: Value_<SlurmRestMode> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlurmRestMode> { Value_::from_node(value.into_node()) }
}
