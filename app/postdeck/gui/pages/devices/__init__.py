"""The parts of the Devices page: what cards say, pictures, actions, connecting a phone."""
