"""The parts of the Devices page: what a card says, its pictures, its actions, connecting a phone."""
