// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBClusterEndpoint`

use stanchion_template::generated::*;

/// `AWS::RDS::DBClusterEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html)
#[must_use]
pub struct DBClusterEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DBClusterEndpoint<Missing_<super::required::custom_endpoint_type>, Missing_<super::required::db_cluster_endpoint_identifier>, Missing_<super::required::db_cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBClusterEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DBClusterEndpoint<S0, S1, S2> {
    /// Sets `CustomEndpointType`. Required. The values are constants of [`CustomEndpointType`].
    #[inline] pub fn custom_endpoint_type(mut self, value: impl IntoValue_<CustomEndpointType>) -> DBClusterEndpoint<Set_, S1, S2> { self.0.put("CustomEndpointType", value.into_node()); DBClusterEndpoint(self.0, PhantomData_) }
    /// Sets `DBClusterEndpointIdentifier`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_cluster_endpoint_identifier(mut self, value: impl IntoValue_<String>) -> DBClusterEndpoint<S0, Set_, S2> { self.0.put("DBClusterEndpointIdentifier", value.into_node()); DBClusterEndpoint(self.0, PhantomData_) }
    /// Sets `DBClusterIdentifier`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> DBClusterEndpoint<S0, S1, Set_> { self.0.put("DBClusterIdentifier", value.into_node()); DBClusterEndpoint(self.0, PhantomData_) }
    /// Sets `ExcludedMembers`.
    #[inline] pub fn excluded_members(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedMembers", value.into_node()); self }
    /// Sets `StaticMembers`.
    #[inline] pub fn static_members(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StaticMembers", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DBClusterEndpoint> for DBClusterEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DBClusterEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RDS::DBClusterEndpoint";
    type Handle = DBClusterEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBClusterEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBClusterEndpointRef(Id_);
impl From<Id_> for DBClusterEndpointRef { #[inline] fn from(id: Id_) -> Self { DBClusterEndpointRef(id) } }
impl AsRef<Id_> for DBClusterEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBClusterEndpointRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DBClusterEndpointArn`
    #[inline] pub fn db_cluster_endpoint_arn(&self) -> Value_<String> { self.0.attribute("DBClusterEndpointArn") }
    /// `Fn::GetAtt` `DBClusterEndpointResourceIdentifier`
    #[inline] pub fn db_cluster_endpoint_resource_identifier(&self) -> Value_<String> { self.0.attribute("DBClusterEndpointResourceIdentifier") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `EndpointType`
    #[inline] pub fn endpoint_type(&self) -> Value_<String> { self.0.attribute("EndpointType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::RDS::DBClusterEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html)
#[derive(Debug)]
pub enum CustomEndpointType {}
impl CustomEndpointType {
    /// `READER`
    pub const READER: Value_<CustomEndpointType> = Value_::constant("READER");
    /// `WRITER`
    pub const WRITER: Value_<CustomEndpointType> = Value_::constant("WRITER");
    /// `ANY`
    pub const ANY: Value_<CustomEndpointType> = Value_::constant("ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomEndpointType> { Value_::from_node(value.into_node()) }
}
