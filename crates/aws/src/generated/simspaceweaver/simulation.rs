// Made by `cargo xtask generate`; do not edit.
//! `AWS::SimSpaceWeaver::Simulation`

use stanchion_template::generated::*;

/// `AWS::SimSpaceWeaver::Simulation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html)
#[must_use]
pub struct Simulation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Simulation<Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Simulation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Simulation<S0, S1> {
    /// Sets `MaximumDuration`. 2 to 6 characters. An update replaces the resource.
    #[inline] pub fn maximum_duration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaximumDuration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Simulation<Set_, S1> { self.0.put("Name", value.into_node()); Simulation(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Simulation<S0, Set_> { self.0.put("RoleArn", value.into_node()); Simulation(self.0, PhantomData_) }
    /// Sets `SchemaS3Location`. An update replaces the resource.
    #[inline] pub fn schema_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("SchemaS3Location", value.into_node()); self }
    /// Sets `SnapshotS3Location`. An update replaces the resource.
    #[inline] pub fn snapshot_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("SnapshotS3Location", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Simulation> for Simulation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Simulation<S0, S1> {
    const TYPE: &'static str = "AWS::SimSpaceWeaver::Simulation";
    type Handle = SimulationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Simulation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SimulationRef(Id_);
impl From<Id_> for SimulationRef { #[inline] fn from(id: Id_) -> Self { SimulationRef(id) } }
impl AsRef<Id_> for SimulationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SimulationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DescribePayload`
    #[inline] pub fn describe_payload(&self) -> Value_<String> { self.0.attribute("DescribePayload") }
}
/// `AWS::SimSpaceWeaver::Simulation.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-simspaceweaver-simulation-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket_name>, Missing_<super::required::object_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("BucketName", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `ObjectKey`. Required. 3 to 255 characters.
    #[inline] pub fn object_key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("ObjectKey", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
