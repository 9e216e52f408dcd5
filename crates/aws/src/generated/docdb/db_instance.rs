// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDB::DBInstance`

use stanchion_template::generated::*;

/// `AWS::DocDB::DBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html)
#[must_use]
pub struct DBInstance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBInstance<Missing_<super::required::db_cluster_identifier>, Missing_<super::required::db_instance_class>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBInstance<S0, S1> {
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `CACertificateIdentifier`.
    #[inline] pub fn ca_certificate_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CACertificateIdentifier", value.into_node()); self }
    /// Sets `CertificateRotationRestart`.
    #[inline] pub fn certificate_rotation_restart(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CertificateRotationRestart", value.into_node()); self }
    /// Sets `DBClusterIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> DBInstance<Set_, S1> { self.0.put("DBClusterIdentifier", value.into_node()); DBInstance(self.0, PhantomData_) }
    /// Sets `DBInstanceClass`. Required.
    #[inline] pub fn db_instance_class(mut self, value: impl IntoValue_<String>) -> DBInstance<S0, Set_> { self.0.put("DBInstanceClass", value.into_node()); DBInstance(self.0, PhantomData_) }
    /// Sets `DBInstanceIdentifier`. An update replaces the resource.
    #[inline] pub fn db_instance_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBInstanceIdentifier", value.into_node()); self }
    /// Sets `EnablePerformanceInsights`.
    #[inline] pub fn enable_performance_insights(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePerformanceInsights", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBInstance> for DBInstance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DBInstance<S0, S1> {
    const TYPE: &'static str = "AWS::DocDB::DBInstance";
    type Handle = DBInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBInstanceRef(Id_);
impl From<Id_> for DBInstanceRef { #[inline] fn from(id: Id_) -> Self { DBInstanceRef(id) } }
impl AsRef<Id_> for DBInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBInstanceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<String> { self.0.attribute("Port") }
}
